import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import type { ArchiveReader } from '../archive/archive-reader.ts'
import type { ArchiveFault } from '../archive/untar.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { type ChartMetadata, chartMetadataSchema, nameFault } from './chart-metadata.ts'
import { createGate } from './gate.ts'

/** A chart that may be stored. */
export interface UploadedChart {
  readonly name: string
  readonly version: string
  readonly metadata: ChartMetadata
}

/** The chart of an upload, or ChartMuseum's sentence for what is wrong with it; `busy` where the server is the reason. */
export type CheckedUpload =
  | { readonly ok: true; readonly chart: UploadedChart }
  | { readonly ok: false; readonly error: string; readonly busy?: true }

/** Says what an uploaded `.tgz` is. */
export type CheckUpload = (tgz: Buffer) => Promise<CheckedUpload>

export interface UploadReaders {
  readonly archives: Pick<ArchiveReader, 'read'>
  readonly engine: Pick<ChartEngine, 'inspect'>
}

/**
 * Reads uploads by Helm's own loader, as ChartMuseum does: structure and metadata; templates are not looked at. Neither
 * the archive nor its YAML is read on the event loop.
 */
export function uploadChecker({ archives, engine }: UploadReaders): CheckUpload {
  const gate = createGate(MOST_UNPACKED)
  const check = checkerOf({ archives, engine })
  return (tgz) => gate(() => check(tgz))
}

/** How many charts may be unpacked at once, each of up to 100 MiB; others wait as the archives that they came as. */
const MOST_UNPACKED = 2

function checkerOf({ archives, engine }: UploadReaders): CheckUpload {
  return async (tgz) => {
    const part = await archives.read(tgz, 'loaded')
    if (part === 'busy') return { ok: false, error: 'the server is busy: try again in a minute', busy: true }
    if (part === 'too-slow') return refused('the archive takes too long to read')
    if (!part.ok) return refused('nested' in part ? part.nested : faultText(part.fault))
    const inspected = await engine.inspect({ chart: part.files, packed: true, brief: true })
    if (!inspected.ok) {
      const { error } = inspected
      if (error.kind === 'chart') return refused(error.error.message)
      return { ok: false, error: error.problem.detail, ...(error.problem.category === 'unavailable' && { busy: true }) }
    }
    const { metadata, refusal } = inspected.value
    if (refusal !== undefined || metadata === null) return refused(refusal?.message ?? 'Chart.yaml file is missing')
    const parsed = chartMetadataSchema.parse(metadata)
    const fault = nameFault(parsed)
    return fault === undefined ? { ok: true, chart: { name: parsed.name, version: parsed.version, metadata: parsed } } : refused(fault)
  }
}

const CHART_LIMIT = ARCHIVE_LIMITS.unpackedBytes
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
    case 'name-too-long':
      return `chart archive contains a name of more than 255 bytes: ${entry}`
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
