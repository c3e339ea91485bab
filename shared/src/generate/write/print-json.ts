import type { Pointer } from '#base'
import type { Line } from './lines.ts'

/** JSON data whose parts may say which spec field made them, by the object they are. */
export type Origins = ReadonlyMap<object, Pointer>

/** JSON as lines, two spaces a level; objects in `origins` mark their lines. */
export function printJson(value: unknown, origins: Origins, origin: Pointer | null = null): Line[] {
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value), origin }]
  const here = origins.get(value) ?? origin
  const list = Array.isArray(value)
  const parts = Object.entries(value).map(([key, inner]) => {
    const lines = printJson(inner, origins, here)
    return list ? lines : lines.map((line, at) => (at === 0 ? { ...line, text: `${JSON.stringify(key)}: ${line.text}` } : line))
  })
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return [{ text: open + close, origin: here }]
  return [
    { text: open, origin: here },
    ...parts.flatMap((lines, at) => indented(lines, at < parts.length - 1)),
    { text: close, origin: here },
  ]
}

function indented(lines: readonly Line[], comma: boolean): Line[] {
  return lines.map((line, at) => ({ ...line, text: `  ${line.text}${comma && at === lines.length - 1 ? ',' : ''}` }))
}
