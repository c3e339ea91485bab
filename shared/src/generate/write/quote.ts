/** Words that YAML 1.1 (Helm's reader) takes for something else than text. */
const taken = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'nan'])

// A letter or `/` first keeps out numbers, dates, octals, sexagesimals, `~`, `-`, `<<` and every indicator.
const bare = /^[A-Za-z/](?:[\w./-]*[\w/])?$/

/** Whether YAML reads the text back as this very string without quotes. */
export function isBare(text: string): boolean {
  return text.length <= 120 && bare.test(text) && !taken.has(text.toLowerCase())
}

const named: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

// What YAML refuses, folds or takes for a line break, and marks that change reading direction unseen.
// U+200D joins emoji and stays.
const unseen = /["\\]|(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu

// Most texts: printable ASCII with nothing to escape.
const harmless = /^[ !#-[\]-~]*$/

function escapeCharacter(character: string): string {
  const known = named[character]
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** A YAML double-quoted string on one line; the same text is a Go string literal. */
export function quote(text: string): string {
  return harmless.test(text) ? `"${text}"` : `"${text.replace(unseen, escapeCharacter)}"`
}

/** A YAML scalar of text: bare where that is safe, else in double quotes. */
export function scalarText(text: string): string {
  return isBare(text) ? text : quote(text)
}

/** Makes `{{` in typed text come out as itself: the idiom that Helm's own guide names. */
export function escapeActions(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}')
}

/**
 * Whether a YAML literal block (`|`, `|-`) carries the text exactly, also where a template action after it trims
 * white space: several lines, nothing invisible, no space at a line's end, at most one line feed at the end.
 */
export function fitsBlock(text: string): boolean {
  if (!text.includes('\n') || text.length > 262_144) return false
  if (/^[\s]|[ \t]\n|[ \t]$|\n\n$/.test(text)) return false
  return !/(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(text.replaceAll('\n', '').replaceAll('\t', ''))
}
