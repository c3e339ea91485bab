/**
 * A JSON value as YAML, keys sorted, in time that grows with its length alone: what strangers uploaded is in it. Texts
 * that are more than words are in quotes, as JSON writes them, which every YAML reader reads alike.
 */
export function writeYaml(value: unknown): string {
  return `${block(value, 0)}\n`
}

function block(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return value.map((item) => `${indent}- ${isEmptyOrScalar(item) ? inline(item) : block(item, depth + 1).trimStart()}`).join('\n')
  }
  if (isEmptyOrScalar(value)) return inline(value)
  const entries = Object.entries(Object(value)).filter(([, it]) => it !== undefined)
  const lines = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, it]) => `${indent}${scalar(key)}:${after(it, depth)}`)
  return lines.join('\n')
}

function after(value: unknown, depth: number): string {
  if (isEmptyOrScalar(value)) return ` ${inline(value)}`
  return `\n${block(value, Array.isArray(value) ? depth : depth + 1)}`
}

function isEmptyOrScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return '[]'
  if (typeof value === 'object' && value !== null) return '{}'
  return typeof value === 'string' ? scalar(value) : JSON.stringify(value)
}

const word = /^([A-Za-z][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*|\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?)$/
/** What a reader of YAML 1.1 may take for something else than a text. */
const reserved = /^(y|n|yes|no|true|false|on|off|null|e[\d_]+)$/i
/** What JSON may hold and YAML reads as a line end, or not at all. */
const beyond = /[\u007f-\u009f\u2028\u2029\ufeff]/g

function scalar(text: string): string {
  if (word.test(text) && !reserved.test(text)) return text
  return JSON.stringify(text).replace(beyond, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
