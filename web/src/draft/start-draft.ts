import type { Problem } from '@slipway/shared/base'
import { profiles } from '@slipway/shared/profile'
import { type ChartSpec, newSpec, SPEC_VERSION } from '@slipway/shared/spec'
import type { SpecDocument } from './document.ts'
import { createDraft } from './drafts.ts'
import { keptDocumentSchema } from './kept-document.ts'

/** A blank document of that type: what the type and the platform need, and nothing of another chart. */
export function firstDocument(type: ChartSpec['type']): SpecDocument {
  const profile = profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  return { ...newSpec(profile, type) }
}

/** What a file turned out to be. An invalid spec is a draft all the same: the form shows where. */
export type FileRead =
  | { readonly kind: 'spec'; readonly document: SpecDocument }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'no-spec' }
  | { readonly kind: 'not-utf8'; readonly problem: Problem }

/** The spec in a file. */
export async function readSpecFile(file: File): Promise<FileRead> {
  const [bytes, { parseSpecText, specTextOf }] = await Promise.all([file.arrayBuffer(), import('./read-spec-file.ts')])
  const text = specTextOf(new Uint8Array(bytes))
  if (!text.ok) return { kind: 'not-utf8', problem: text.error }
  const source = text.value
  const parsed = parseSpecText(source)
  if (parsed.ok) return { kind: 'spec', document: { ...parsed.value } }
  try {
    const { parse } = await import('yaml')
    const loose = keptDocumentSchema.safeParse(parse(source, { maxAliasCount: 100 }))
    if (!loose.success || !Object.hasOwn(loose.data, 'specVersion')) return { kind: 'no-spec' }
    return loose.data.specVersion === SPEC_VERSION ? { kind: 'spec', document: loose.data } : { kind: 'other-version' }
  } catch {
    return { kind: 'no-spec' }
  }
}

/** A new draft's address. */
export async function startDraft(document: SpecDocument): Promise<string> {
  const draft = await createDraft(document)
  return `/design/${draft.id}/type`
}
