import { useTranslation } from 'react-i18next'
import { addWords } from '../../text/late-words.ts'
import en from './text/en.json'
import es from './text/es.json'

const namespace = addWords('rules', { en, es })

/** The words of the page of all rules, in the person's language. */
export function useRulesText() {
  return useTranslation(namespace).t
}
