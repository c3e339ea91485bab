/** A packed chart that was made elsewhere, as it lies in its archive. */
export interface UnpackedChart {
  /** Text files by path below the chart's folder. */
  readonly files: Readonly<Record<string, string>>
  /** Files that are not text, by path: pictures, packed subcharts. */
  readonly others: ReadonlyMap<string, Uint8Array>
}

/** The same, as Helm reads it. */
export interface OpenedChart extends UnpackedChart {
  readonly name: string
  readonly version: string
  /** Chart.yaml as Helm understands it. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** values.yaml; empty where there is none. */
  readonly values: Readonly<Record<string, unknown>>
}

/** The chart in an archive's files; undefined where there is no Chart.yaml. */
export function unpackedChart(archive: ReadonlyMap<string, Uint8Array>): UnpackedChart | undefined {
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
  return { files, others }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : decoder.decode(bytes)
  } catch {
    return undefined
  }
}
