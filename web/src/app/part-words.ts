// The catalogues that the page starts with, besides its own: each belongs to the folder that it is in.
import exportEn from '../features/export/text/en.json'
import historyEn from '../features/history/text/en.json'
import offlineEn from '../offline/text/en.json'
import previewEn from '../preview/text/en.json'
import type { PartWords } from '../text/language.ts'

/** By the key under which the words stand. */
export const partWords = {
  exports: { en: exportEn, es: () => import('../features/export/text/es.json') },
  history: { en: historyEn, es: () => import('../features/history/text/es.json') },
  offline: { en: offlineEn, es: () => import('../offline/text/es.json') },
  preview: { en: previewEn, es: () => import('../preview/text/es.json') },
} satisfies Readonly<Record<string, PartWords>>
