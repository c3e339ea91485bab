import { useTranslation } from 'react-i18next'

export { useLocalized } from '../../text/language.ts'

/** The preview's words in the person's language: keys below `preview`. */
export function usePreviewText() {
  return useTranslation(undefined, { keyPrefix: 'preview' }).t
}
