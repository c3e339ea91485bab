import { useTranslation } from 'react-i18next'
import { addWords } from '../../text/late-words.ts'
import en from './text/en.json'
import es from './text/es.json'

const namespace = addWords('examples', { en, es })

/** The words about a chart's examples, in the person's language. */
export function useExamplesText() {
  return useTranslation(namespace).t
}
