import 'cronstrue/locales/es.js'
import type { Language } from '@slipway/shared/base'
import { parseCron } from '@slipway/shared/blocks'
import cronstrue from 'cronstrue'

/** The schedule in words of the language; undefined where it is none, or one that counts from the last start. */
export function describeCron(expression: string, language: Language): string | undefined {
  const parsed = parseCron(expression)
  if (!parsed.ok || 'everySeconds' in parsed.value) return undefined
  return cronstrue.toString(expression.trim(), { locale: language, use24HourTimeFormat: true })
}
