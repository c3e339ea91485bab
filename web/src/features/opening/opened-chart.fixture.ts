import { strToU8 } from 'fflate'
import { parse } from 'yaml'
import { type OpenedChart, unpackedChart } from './opened-chart.ts'

/** A chart as it is opened, of files that every YAML reader reads alike; paths are below its folder. */
export function openedChart(files: Readonly<Record<string, string | Uint8Array>>): OpenedChart {
  const bytes = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    `demo/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  const chart = unpackedChart(new Map(bytes))
  if (chart === undefined) throw new Error('not a chart')
  const metadata = parse(chart.files['Chart.yaml'] ?? '')
  return {
    ...chart,
    name: metadata.name,
    version: String(metadata.version),
    metadata,
    values: valuesOf(chart.files['values.yaml']),
  }
}

/** NOTE one that is nested without end is never read in the page. */
function valuesOf(text = ''): OpenedChart['values'] {
  try {
    return parse(text) ?? {}
  } catch {
    return {}
  }
}
