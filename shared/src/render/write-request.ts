import type { ToEngine } from './channel.ts'
import type { ChartFiles } from './protocol.ts'

/** What is between two texts. */
const separator = '\0'

/**
 * A request with a chart, as JSON. The texts of the chart's files are next to it, in the order of `chart.names`: they
 * are most of a request, and JSON would escape them only to have them read twice. A text with a zero in it goes the
 * way of JSON, and then all do.
 */
export function writeRequest<T extends { readonly chart: ChartFiles }>(request: T): Pick<ToEngine, 'request' | 'texts'> {
  const { files, ...others } = request.chart
  const texts = Object.values(files)
  if (texts.some((text) => text.includes(separator))) return { request: JSON.stringify(request) }
  const chart = { ...others, files: {}, names: Object.keys(files) }
  return { request: JSON.stringify({ ...request, chart }), texts: texts.join(separator) }
}
