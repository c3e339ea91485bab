import type { Language, Localized } from '@slipway/shared/base'
import { type FieldWords as BlockWords, envSources, type FieldWidget, volumes } from '@slipway/shared/blocks'
import i18next from 'i18next'
import { useMemo } from 'react'
import { z } from 'zod'
import { useLanguage } from './language.ts'
import { fieldOfAnyProbe } from './words-key.ts'

/** What is at a field. */
export interface Words {
  readonly label: string
  readonly help?: string | undefined
  readonly why?: string | undefined
}

/** In the catalogues: label, help, why. Flat names, because fields are called `label` and `help` too. */
const catalogueSchema = z.looseObject({ fields: z.record(z.string(), z.array(z.string())) })
const catalogues = new Map<Language, Readonly<Record<string, readonly string[]>>>()

function catalogue(language: Language): Readonly<Record<string, readonly string[]>> {
  const kept = catalogues.get(language)
  if (kept !== undefined) return kept
  const parsed = catalogueSchema.safeParse(i18next.getResourceBundle(language, 'translation'))
  const fields = parsed.success ? parsed.data.fields : {}
  if (parsed.success) catalogues.set(language, fields)
  return fields
}

/** Words of a block's field: `volumes.empty-dir.medium`, `container.env.text.value`. */
function blockWords(path: string): BlockWords | undefined {
  const [, family, kind, field] = /^(volumes|container\.env)\.([a-z-]+)\.([A-Za-z.]+)$/.exec(path) ?? []
  if (kind === undefined || field === undefined) return undefined
  const blocks = family === 'volumes' ? volumes : envSources
  return blocks.find((block) => block.kind === kind)?.form.fields[field]
}

/** What the field of a block is edited with, where the block says it. */
export function blockWidget(path: string): FieldWidget | undefined {
  return blockWords(path)?.widget
}

/** Whether only 'all options' shows the field of a block. */
export function isAdvancedInBlock(path: string): boolean {
  return blockWords(path)?.advanced === true
}

function fromName(path: string): string {
  const name = path.split('.').at(-1) ?? ''
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The words of a field in a language; made from its name if there are none. */
export function wordsOf(path: string, language: Language): Words {
  const written = catalogue(language)[fieldOfAnyProbe(path)]
  if (written?.[0] !== undefined) return { label: written[0], help: written[1] || undefined, why: written[2] || undefined }
  const block = blockWords(path)
  if (block === undefined) return { label: fromName(path) }
  return { label: block.label[language], help: block.help?.[language], why: block.why?.[language] }
}

/** The words of a field in the page's language. */
export function useWords(path: string): Words {
  const language = useLanguage()
  return useMemo(() => wordsOf(path, language), [path, language])
}

/** The title and summary of one shape of a choice, from its block. */
export function optionWords(path: string, option: string): { readonly title: Localized; readonly summary: Localized } | undefined {
  const blocks = path === 'volumes' ? volumes : path === 'container.env' ? envSources : []
  return blocks.find((block) => block.kind === option)?.form
}
