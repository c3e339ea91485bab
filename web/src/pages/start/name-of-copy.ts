/** The longest that a chart's name may be. */
const mostCharacters = 53

/** What a copy of a draft is called: as no other draft is, within the bound; a draft without a name has copies without. */
export function nameOfCopy(name: string, taken: ReadonlySet<string>): string {
  if (name === '') return ''
  const base = name.replace(/-copy(-\d+)?$/, '')
  for (let at = 1; ; at += 1) {
    const end = at === 1 ? '-copy' : `-copy-${at}`
    const copy = `${base.slice(0, mostCharacters - end.length).replace(/-+$/, '')}${end}`
    if (!taken.has(copy)) return copy
  }
}
