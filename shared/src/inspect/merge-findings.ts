import type { Finding } from '#check'

const order = { error: 0, warning: 1, info: 2 }

/** The findings of the first installation and of others in one list, errors first. */
export function mergeFindings(found: readonly Finding[], late: readonly Finding[]): readonly Finding[] {
  if (late.length === 0) return found
  return [...found, ...late].toSorted((a, b) => order[a.severity] - order[b.severity])
}
