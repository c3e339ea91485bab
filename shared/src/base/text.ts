/** A sentence or label in the languages of the product. English is the source; Spanish is written, not translated. */
export interface Localized {
  readonly en: string
  readonly es: string
}

export type Language = keyof Localized

/** A pair of sentences, English first. */
export function text(en: string, es: string): Localized {
  return { en, es }
}
