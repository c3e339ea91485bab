import type { Problem } from '@slipway/shared/base'
import type { ArchiveFault } from './untar.ts'

/** A fault of the archive itself or of what a chart must have. */
export interface ChartArchiveFault {
  readonly kind: ArchiveFault['kind'] | 'no-folder' | 'no-chart-yaml'
  readonly entry?: string
}

const words: Record<ChartArchiveFault['kind'], [detail: string, fix: string]> = {
  empty: ['The archive is empty.', 'Give a chart archive as `helm package` writes it.'],
  'not-gzip': ['The file is not a gzip archive.', 'Give a chart archive as `helm package` writes it.'],
  truncated: ['The file is incomplete.', 'Fetch or upload it again.'],
  corrupt: ['The file is damaged: its checksum is wrong.', 'Fetch or upload it again.'],
  'too-large': ['It is larger than 20 MiB, or 100 MiB unpacked.', 'Keep large files out of the chart.'],
  'too-many': ['It holds more than 10,000 files.', 'Keep out of the chart what templates do not need.'],
  link: ['It holds a link.', 'Replace the link by the file it points to.'],
  'special-file': ['It holds something that is neither a file nor a folder.', 'Leave it out.'],
  path: ['It holds a path that leaves the folder or that not every system can hold.', 'Rename the file and pack again.'],
  'name-too-long': ['It holds a name of more than 255 bytes, which disks cannot hold.', 'Shorten the name and pack again.'],
  duplicate: ['It holds one file twice, or two names that are one on some systems.', 'Keep one of them.'],
  'not-tar': ['What is in it is not a tar archive, or the archive is incomplete.', 'Give a chart archive as `helm package` writes it.'],
  'no-folder': ['Its files are not below one folder.', 'Pack the folder, not the files in it: `helm package DIR`.'],
  'no-chart-yaml': ['It has no Chart.yaml.', 'Give the archive of a chart.'],
}

/** What a file is that is not a gzip archive, by its first bytes. */
function kindOf(bytes: Buffer): string {
  const starts = (magic: string) => bytes.subarray(0, magic.length).toString('latin1') === magic
  if (starts('PK')) return 'a zip file'
  if (starts('BZh')) return 'compressed by bzip2'
  if (starts('\xfd7zXZ')) return 'compressed by xz'
  if (bytes.subarray(257, 262).toString('latin1') === 'ustar') return 'a tar archive without compression'
  return bytes.subarray(0, 512).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13)) ? 'a text file' : 'some other file'
}

/** Why an archive is refused, naming the entry; control characters are shown escaped. */
export function archiveRefused(fault: ChartArchiveFault, bytes?: Buffer): Problem {
  const [detail, fix] = words[fault.kind]
  const really = fault.kind === 'not-gzip' && bytes !== undefined ? ` It is ${kindOf(bytes)}.` : ''
  const entry = fault.entry === undefined ? '' : ` The entry is ${quoted(fault.entry)}.`
  return {
    category: fault.kind === 'too-large' || fault.kind === 'too-many' ? 'too-large' : 'invalid',
    type: `chart-archive-${fault.kind}`,
    title: 'The chart archive was rejected',
    detail: `${detail}${really}${entry}`,
    fix,
    ...(fault.entry === undefined ? {} : { places: [{ file: fault.entry, message: detail }] }),
  }
}

/** In quotes, with what would move a terminal's cursor or the reading direction as its number. */
function quoted(text: string): string {
  const numbered = (character: string) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, numbered)
}
