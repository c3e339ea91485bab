import { nestedFile } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { splitByText } from './split-by-text.ts'
import { type ArchiveEntry, type ArchiveFault, untar } from './untar.ts'

/** What is wanted of an archive: what Helm's loader reads, the templates, or one file. */
export type WantedPart = 'loaded' | 'templates' | 'values.yaml'

/** A part of an archive, by path below its top folder; or what is wrong with it. */
export type ArchivePart =
  | { readonly ok: true; readonly files: ChartFiles }
  | { readonly ok: false; readonly fault: ArchiveFault }
  | { readonly ok: false; readonly nested: string }

/** Reads a part of an archive. Runs in a separate thread: an archive may be made to take long. */
export async function readArchivePart(tgz: Buffer, wanted: WantedPart): Promise<ArchivePart> {
  const untarred = await untar(tgz)
  if (!untarred.ok) return untarred
  // NOTE an entry outside the top folder would be nothing below it: Helm refuses the archive.
  const outside = untarred.entries.find(({ path }) => !path.includes('/'))
  if (outside !== undefined) return { ok: false, fault: { kind: 'path', entry: outside.path } }
  const files = splitByText(untarred.entries.map(belowTop).filter(({ path }) => isWanted(path, wanted)))
  const nested = wanted === 'loaded' ? nestedFile(files.files) : undefined
  return nested === undefined ? { ok: true, files } : { ok: false, nested: nested.detail }
}

/** NOTE Helm drops the first part of a path, whatever it is called. */
function belowTop({ path, bytes }: ArchiveEntry): ArchiveEntry {
  return { path: path.slice(path.indexOf('/') + 1), bytes }
}

const loaded = /^(Chart\.yaml|Chart\.lock|values\.yaml|values\.schema\.json|requirements\.(yaml|lock)|charts\/.*)$/

function isWanted(path: string, wanted: WantedPart): boolean {
  if (wanted === 'loaded') return loaded.test(path)
  return wanted === 'templates' ? path.startsWith('templates/') : path === wanted
}
