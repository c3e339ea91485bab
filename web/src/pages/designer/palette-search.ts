import { plainText } from '../../text/plain-text.ts'

/** What can be looked for in the palette. */
export interface Searched {
  readonly label: string
  /** Where it is: a step, the preview. */
  readonly place: string
  /** Other words that people look for it by, separated by spaces. */
  readonly synonyms: string
}

/** How well one word of the search fits, the best first; undefined: not at all. */
function rankOf(word: string, { label, place, synonyms }: Searched): number | undefined {
  if (label.startsWith(word)) return 0
  if (` ${label}`.includes(` ${word}`)) return 1
  if (` ${synonyms}`.includes(` ${word}`)) return 2
  if (label.includes(word)) return 3
  return place.includes(word) ? 4 : undefined
}

/** The entries that every word of the search fits, the best fitting first, else in their order. */
export function searchEntries<T extends Searched>(entries: readonly T[], search: string): readonly T[] {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  const ranked = entries.flatMap((entry) => {
    const plain = { label: plainText(entry.label), place: plainText(entry.place), synonyms: plainText(entry.synonyms) }
    const ranks = words.map((word) => rankOf(word, plain))
    const found = ranks.filter((rank) => rank !== undefined)
    return found.length === words.length ? [{ entry, rank: Math.max(...found) }] : []
  })
  return ranked.toSorted((left, right) => left.rank - right.rank).map(({ entry }) => entry)
}
