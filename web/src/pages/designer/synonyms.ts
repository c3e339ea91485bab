import i18next from 'i18next'
import { addWords } from '../../text/late-words.ts'
import en from './text/en.json'
import es from './text/es.json'

const namespace = addWords('synonyms', { en, es })

/** Other words by which people look for a step, an action, a panel or a field, in the page's language; '' where it has none. */
export function synonymsOf(family: 'step' | 'action' | 'panel' | 'field', id: string): string {
  return i18next.t(`${family}.${id.replaceAll('.', '_')}`, { ns: namespace, defaultValue: '' })
}
