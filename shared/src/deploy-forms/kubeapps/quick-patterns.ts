import { isPatternIn } from '#base'

/**
 * Answers a pattern that gives the same verdict on every text and key of these values, and at once: the list of those that fit.
 * JavaScript's own matching takes for ever with some patterns, and would take the page along.
 */
export function quickPatterns(values: unknown): (pattern: string) => string {
  const texts = [...textsIn(values)]
  return (pattern) => {
    // Throws where it is none at all.
    if (!new RegExp(pattern, 'u').unicode) return pattern
    // NOTE what is not decided here (RE2 does not have it) Helm decides.
    const fitting = texts.filter((text) => isPatternIn(pattern, text) ?? true)
    return fitting.length === 0 ? '(?!)' : `^(?:${fitting.map(literal).join('|')})$`
  }
}

function textsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]))
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
