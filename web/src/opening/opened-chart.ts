import { isObject } from '@slipway/shared/base'
import { strFromU8 } from 'fflate'
import { parse } from 'yaml'

/** A packed chart that was made elsewhere, as it lies in its archive. */
export interface OpenedChart {
  readonly name: string
  readonly version: string
  /** Chart.yaml as parsed. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** values.yaml as parsed; empty where there is none or it can't be read. */
  readonly values: Readonly<Record<string, unknown>>
  /** Text files by path below the chart's folder. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of files that are not text. */
  readonly others: readonly string[]
}

const aliasLimit = 100

/** The chart in an archive's files; undefined where no Chart.yaml names one. */
export function readOpenedChart(archive: ReadonlyMap<string, Uint8Array>): OpenedChart | undefined {
  const depth = (path: string) => path.split('/').length
  const chartFile = [...archive.keys()].filter((path) => /(^|\/)Chart\.yaml$/.test(path)).sort((a, b) => depth(a) - depth(b))[0]
  if (chartFile === undefined) return undefined
  const folder = chartFile.slice(0, -'Chart.yaml'.length)
  const files: Record<string, string> = {}
  const others: string[] = []
  for (const [path, bytes] of archive) {
    if (!path.startsWith(folder) || path.endsWith('/')) continue
    const inChart = path.slice(folder.length)
    if (bytes.includes(0)) others.push(inChart)
    else files[inChart] = strFromU8(bytes)
  }
  const metadata = readMap(files['Chart.yaml'])
  const { name, version } = metadata
  if (typeof name !== 'string' || (typeof version !== 'string' && typeof version !== 'number')) return undefined
  return { name, version: String(version), metadata, values: readMap(files['values.yaml']), files, others }
}

function readMap(source: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parse(source ?? '', { maxAliasCount: aliasLimit })
    return isObject(read) ? read : {}
  } catch {
    return {}
  }
}
