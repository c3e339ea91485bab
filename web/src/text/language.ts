import type { Language, Localized } from '@slipway/shared/base'
import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import exportEn from '../export/text/en.json'
import historyEn from '../history/text/en.json'
import offlineEn from '../offline/text/en.json'
import previewEn from '../preview/text/en.json'
import en from './en.json'

/** The languages of the product, by their own names. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
]

/** The language the browser asks for, English where it is neither. */
export function browserLanguage(): Language {
  return navigator.languages.find((it) => /^(en|es)\b/.test(it))?.startsWith('es') === true ? 'es' : 'en'
}

/** Starts the catalogues: English is in the page, Spanish is fetched when it is chosen. */
export async function startTexts(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: { ...en, preview: previewEn, exports: exportEn, history: historyEn, offline: offlineEn } } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await switchLanguage(language)
  return i18next
}

/** Switches the page's language, fetching its catalogue the first time. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'es' && !i18next.hasResourceBundle('es', 'translation')) {
    const [{ default: es }, { default: preview }, { default: exports }, { default: history }, { default: offline }] = await Promise.all([
      import('./es.json'),
      import('../preview/text/es.json'),
      import('../export/text/es.json'),
      import('../history/text/es.json'),
      import('../offline/text/es.json'),
    ])
    i18next.addResourceBundle('es', 'translation', { ...es, preview, exports, history, offline })
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** The language that the page speaks now. */
export function currentLanguage(): Language {
  return i18next.language === 'es' ? 'es' : 'en'
}

/** The page's language, in components. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'es' ? 'es' : 'en'
}

/** The right one of two sentences, in components. */
export function useLocalized(): (it: Localized) => string {
  const language = useLanguage()
  return (it) => it[language]
}
