import type { Language, Localized } from '@slipway/shared/base'
import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import en from './en.json'

/** The words of one part of the page: English comes with the page, Spanish is fetched when it is chosen. */
export interface PartWords {
  readonly en: object
  readonly es: () => Promise<{ readonly default: object }>
}

/** The languages of the product, by their own names. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
]

/** The language the browser asks for, English where it is neither. */
export function browserLanguage(): Language {
  return navigator.languages.find((it) => /^(en|es)\b/.test(it))?.startsWith('es') === true ? 'es' : 'en'
}

/** Starts i18next with the page's own words and with those of its parts, each under the part's key. */
export async function startTexts(language: Language, parts: Readonly<Record<string, PartWords>>): Promise<i18n> {
  const english = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.en]))
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: { ...en, ...english } } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await switchLanguage(language, parts)
  return i18next
}

/** Switches the page's language, fetching its catalogues the first time. */
export async function switchLanguage(language: Language, parts: Readonly<Record<string, PartWords>>): Promise<void> {
  if (language === 'es' && !i18next.hasResourceBundle('es', 'translation')) {
    const fetched = Object.entries(parts).map(async ([key, part]) => [key, (await part.es()).default] as const)
    const [{ default: es }, ...ofParts] = await Promise.all([import('./es.json'), ...fetched])
    i18next.addResourceBundle('es', 'translation', { ...es, ...Object.fromEntries(ofParts) })
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
