import { presets } from '@slipway/shared/presets'
import { profiles } from '@slipway/shared/profile'
import { type ChartSpec, newSpec } from '@slipway/shared/spec'
import { z } from 'zod'
import type { SpecDocument } from './document.ts'
import { createDraft } from './drafts.ts'

/** A first document of that type: the first preset that is one, else an empty spec with names that work. */
export function firstDocument(type: ChartSpec['type']): SpecDocument {
  const preset = presets.find((it) => it.spec.type === type)
  if (preset !== undefined) return { ...preset.spec }
  const profile = profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  const spec = newSpec(profile, type)
  const image = profile.registries[0]?.images[0]
  return {
    ...spec,
    chart: { ...spec.chart, name: `my-${type}`, appVersion: image?.tags[0] ?? '1' },
    main: { ...spec.main, image: { ...spec.main.image, repository: image?.repository ?? 'library/busybox' } },
  }
}

const documentSchema = z.record(z.string(), z.unknown())

/** A document from a spec file; it may be invalid, the form shows where. Undefined where it is no spec at all. */
export async function documentFromFile(file: File): Promise<SpecDocument | undefined> {
  const [source, { parseSpecText }] = await Promise.all([file.text(), import('./read-spec-file.ts')])
  const parsed = parseSpecText(source)
  if (parsed.ok) return { ...parsed.value }
  try {
    const { parse } = await import('yaml')
    const loose = documentSchema.safeParse(parse(source, { maxAliasCount: 100 }))
    return loose.success && Object.hasOwn(loose.data, 'specVersion') ? loose.data : undefined
  } catch {
    return undefined
  }
}

/** A new draft's address. */
export async function startDraft(document: SpecDocument): Promise<string> {
  const draft = await createDraft(document)
  return `/design/${draft.id}/type`
}
