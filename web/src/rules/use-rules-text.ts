import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import en from './text/en.json'
import es from './text/es.json'

// NOTE a namespace of its own, so that the words come with the page and not with the first view.
const namespace = 'rules'
for (const [language, words] of Object.entries({ en, es })) i18next.addResourceBundle(language, namespace, words)

/** The words of the page of all rules, in the person's language. */
export function useRulesText() {
  return useTranslation(namespace).t
}
