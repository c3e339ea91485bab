import i18next from 'i18next'

/** Adds a part's words in all languages under its own namespace: they come with the part, not with the first view. */
export function addWords(namespace: string, words: Readonly<Record<'en' | 'es', object>>): string {
  for (const [language, catalogue] of Object.entries(words)) i18next.addResourceBundle(language, namespace, catalogue)
  return namespace
}
