import { parseDocument } from 'yaml'
import { type ArchiveEntry, type ArchiveFault, untar } from '../archive/untar.ts'
import { type ChartMetadata, chartMetadataSchema, metadataFault } from './chart-metadata.ts'

/** A chart that may be stored. */
export interface UploadedChart {
  readonly name: string
  readonly version: string
  readonly metadata: ChartMetadata
}

/** The chart of an upload, or ChartMuseum's sentence for what is wrong with it. */
export type CheckedUpload = { readonly ok: true; readonly chart: UploadedChart } | { readonly ok: false; readonly error: string }

const FILE_LIMIT = 5_242_880
const CHART_LIMIT = 104_857_600

/** Reads an uploaded `.tgz` as ChartMuseum does: structure and metadata; templates and schemas are not looked at. */
export async function checkUpload(tgz: Buffer): Promise<CheckedUpload> {
  const untarred = await untar(tgz)
  if (!untarred.ok) return refused(faultText(untarred.fault))
  const { entries } = untarred
  const outside = entries.find(({ path }) => !path.includes('/'))
  if (outside !== undefined) return refused(`chart illegally contains content outside the base directory: ${JSON.stringify(outside.path)}`)
  if (entries.length === 0) return refused('no files in chart archive')
  const large = entries.find(({ bytes }) => bytes.length > FILE_LIMIT)
  if (large !== undefined) {
    return refused(`decompressed chart file ${JSON.stringify(large.path)} is larger than the maximum file size ${FILE_LIMIT}`)
  }
  if (entries.reduce((sum, { bytes }) => sum + bytes.length, 0) > CHART_LIMIT) return refused(tooLarge)
  return checkContent(entries)
}

/** The file of a chart by its path below the top folder. */
export function fileOf(entries: readonly ArchiveEntry[], path: string): Buffer | undefined {
  return entries.find((entry) => entry.path.slice(entry.path.indexOf('/') + 1) === path)?.bytes
}

function checkContent(entries: readonly ArchiveEntry[]): CheckedUpload {
  const chartYaml = fileOf(entries, 'Chart.yaml')
  if (chartYaml === undefined) return refused('Chart.yaml file is missing')
  const values = fileOf(entries, 'values.yaml')
  const readValues = values === undefined ? undefined : readYaml(values)
  if (readValues?.ok === false) {
    const chart = readMetadata(chartYaml)
    // NOTE Helm looks at Chart.yaml's form first, at its fields last.
    if (!chart.ok && chart.error.startsWith('cannot load')) return chart
    return refused(`cannot load values.yaml: error converting YAML to JSON: ${readValues.error}`)
  }
  return readMetadata(chartYaml)
}

/** The name, version and the rest of a Chart.yaml, or Helm's sentence for what is wrong with it. */
export function readMetadata(chartYaml: Buffer): CheckedUpload {
  const read = readYaml(chartYaml)
  if (!read.ok) return refused(`cannot load Chart.yaml: error converting YAML to JSON: ${read.error}`)
  const parsed = chartMetadataSchema.safeParse(read.value ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused(`cannot load Chart.yaml: error unmarshaling JSON: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`)
  }
  const fault = metadataFault(parsed.data)
  if (fault !== undefined) return refused(`validation: ${fault}`)
  const { name = '', version = '' } = parsed.data
  return { ok: true, chart: { name, version, metadata: { ...parsed.data, apiVersion: parsed.data.apiVersion ?? 'v1' } } }
}

type ReadYaml = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }

function readYaml(bytes: Buffer): ReadYaml {
  const document = parseDocument(bytes.toString('utf8').replace(/^\uFEFF/, ''), { version: '1.1', prettyErrors: true })
  const [error] = document.errors
  if (error !== undefined) {
    const [first = 'not valid'] = error.message.split('\n')
    return { ok: false, error: `yaml: line ${error.linePos?.[0].line ?? 1}: ${first.replace(/ at line \d+, column \d+:?$/, '')}` }
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) }
  } catch {
    return { ok: false, error: 'yaml: document contains excessive aliasing' }
  }
}

const tooLarge = `decompressed chart is larger than the maximum file size ${CHART_LIMIT}`

function faultText(fault: ArchiveFault): string {
  const entry = JSON.stringify(fault.entry ?? '')
  switch (fault.kind) {
    case 'empty':
      return 'EOF'
    case 'truncated':
      return 'unexpected EOF'
    case 'not-gzip':
      return 'gzip: invalid header'
    case 'corrupt':
      return 'gzip: invalid checksum'
    case 'not-tar':
      return 'archive/tar: invalid tar header'
    case 'too-large':
      return tooLarge
    case 'too-many':
      return 'chart archive has more than 10000 entries'
    case 'path':
      return `chart illegally contains content outside the base directory: ${entry}`
    case 'link':
      return `chart archive contains a link: ${entry}`
    case 'special-file':
      return `chart archive contains a special file: ${entry}`
    case 'duplicate':
      return `chart archive contains a file twice: ${entry}`
  }
}

function refused(error: string): CheckedUpload {
  return { ok: false, error }
}
