import { isObject } from '@slipway/shared/base'
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
  /** Files that are not text, by path: pictures, packed subcharts. */
  readonly others: ReadonlyMap<string, Uint8Array>
}

const aliasLimit = 100

/** The chart in an archive's files; undefined where no Chart.yaml names one. */
export function readOpenedChart(archive: ReadonlyMap<string, Uint8Array>): OpenedChart | undefined {
  const depth = (path: string) => path.split('/').length
  const chartFile = [...archive.keys()].filter((path) => /(^|\/)Chart\.yaml$/.test(path)).sort((a, b) => depth(a) - depth(b))[0]
  if (chartFile === undefined) return undefined
  const folder = chartFile.slice(0, -'Chart.yaml'.length)
  const files: Record<string, string> = {}
  const others = new Map<string, Uint8Array>()
  for (const [path, bytes] of archive) {
    if (!path.startsWith(folder) || path.endsWith('/')) continue
    const inChart = path.slice(folder.length)
    const text = textOf(bytes)
    if (text === undefined) others.set(inChart, bytes)
    else files[inChart] = text
  }
  const metadata = readMap(files['Chart.yaml'])
  const { name, version } = metadata
  if (typeof name !== 'string' || (typeof version !== 'string' && typeof version !== 'number')) return undefined
  return { name, version: String(version), metadata, values: readMap(files['values.yaml']), files, others }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function readMap(source: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parse(source ?? '', { maxAliasCount: aliasLimit })
    return isObject(read) ? read : {}
  } catch {
    return {}
  }
}
