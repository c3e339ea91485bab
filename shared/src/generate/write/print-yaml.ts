import { assertNever, type Pointer } from '#base'
import { type Computed, call, type Entry, type Item, type Literal, type MapTree, type Notes, type Spread, type Tree } from '#blocks'
import type { Line } from './lines.ts'
import { printExpression } from './print-expression.ts'
import { escapeActions, fitsBlock, quote, scalarText } from './quote.ts'

/** A template (`{{` is escaped, comments vanish at deploy time) or a plain YAML file. */
export type YamlKind = 'template' | 'plain'

interface Place {
  readonly indent: number
  readonly origin: Pointer | null
  readonly kind: YamlKind
}

const step = 2

function lineAt(place: Place, text: string): Line {
  return { text: text === '' ? '' : ' '.repeat(place.indent) + text, origin: place.origin }
}

function deeper(place: Place, by = step): Place {
  return { ...place, indent: place.indent + by }
}

function noted(place: Place, notes: Notes): Place {
  return notes.origin === undefined ? place : { ...place, origin: notes.origin }
}

function safe(place: Place, text: string): string {
  return place.kind === 'template' ? escapeActions(text) : text
}

function printLiteral(it: Literal, place: Place): string {
  if (typeof it.value !== 'string') return String(it.value)
  return safe(place, it.quoted ? quote(it.value) : scalarText(it.value))
}

function printComputed(it: Computed): string {
  const action = printExpression(it.expression)
  return it.as === 'quoted' ? `{{ ${action} | quote }}` : `{{ ${action} }}`
}

function printBlock(head: string, text: string, place: Place): Line[] {
  const ended = text.endsWith('\n')
  const lines = (ended ? text.slice(0, -1) : text).split('\n')
  return [lineAt(place, `${head}${ended ? '|' : '|-'}`), ...lines.map((line) => lineAt(deeper(place), safe(place, line)))]
}

/** The lines of `head value`, where `head` is `key: ` or nothing. */
function printValue(head: string, value: Tree, place: Place): Line[] {
  switch (value.is) {
    case 'literal':
      if (head !== '' && typeof value.value === 'string' && fitsBlock(value.value)) return printBlock(head, value.value, place)
      return [lineAt(place, head + printLiteral(value, place))]
    case 'computed':
      if (value.as !== 'nested') return [lineAt(place, head + printComputed(value))]
      return [
        lineAt(place, head.trimEnd()),
        lineAt(deeper(place), `{{- ${printExpression(call('toYaml', value.expression))} | nindent ${place.indent + step} }}`),
      ]
    case 'map':
      if (value.entries.length === 0) return [lineAt(place, `${head}{}`)]
      return [lineAt(place, head.trimEnd()), ...printMap(value, deeper(place))]
    case 'list':
      if (value.items.length === 0) return [lineAt(place, `${head}[]`)]
      return [lineAt(place, head.trimEnd()), ...value.items.flatMap((item) => printItem(item, deeper(place)))]
    default:
      return assertNever(value)
  }
}

/** Puts the comment before and the condition around. */
function wrap(notes: Notes, place: Place, lines: readonly Line[]): Line[] {
  const comment = notes.comment === undefined ? [] : [lineAt(place, commentText(place, notes.comment))]
  if (notes.when === undefined) return [...comment, ...lines]
  return [...comment, lineAt(place, `{{- if ${printExpression(notes.when)} }}`), ...lines, lineAt(place, '{{- end }}')]
}

function commentText(place: Place, comment: string): string {
  return place.kind === 'template' ? `{{- /* ${comment} */}}` : `# ${comment}`
}

/** What follows a list's dash. */
function printInner(value: Tree, place: Place): Line[] {
  if (value.is === 'map' && value.entries.length > 0) return printMap(value, place)
  if (value.is === 'list' && value.items.length > 0) return value.items.flatMap((item) => printItem(item, place))
  return printValue('', value, place)
}

function printItem(item: Item, outer: Place): Line[] {
  const place = noted(outer, item)
  const inner = printInner(item.value, deeper(place))
  const [first, ...rest] = inner
  if (first === undefined || first.text.trimStart().startsWith('{{-')) throw new Error('a list item must begin with a plain line')
  const dashed = `${' '.repeat(place.indent)}- ${first.text.slice(place.indent + step)}`
  return wrap(item, place, [{ ...first, text: dashed }, ...rest])
}

function printSpread(it: Spread, place: Place): Line[] {
  const action = printExpression(it.spread)
  if (!it.optional) return [lineAt(place, `{{- ${action} | nindent ${place.indent} }}`)]
  return [lineAt(place, `{{- with ${action} | trim }}`), lineAt(place, `{{- . | nindent ${place.indent} }}`), lineAt(place, '{{- end }}')]
}

function printEntry(it: Entry, place: Place): Line[] {
  const key = safe(place, scalarText(it.key))
  // NOTE YAML takes a simple key of at most 1,024 characters.
  if (key.length > 1000) return [lineAt(place, `? ${key}`), ...printValue(': ', it.value, place)]
  return printValue(`${key}: `, it.value, place)
}

function printMap(tree: MapTree, outer: Place): Line[] {
  return tree.entries.flatMap((it) => {
    const place = noted(outer, it)
    return wrap(it, place, 'spread' in it ? printSpread(it, place) : printEntry(it, place))
  })
}

/** A map as the lines of a YAML document, two spaces a level, in the order given. */
export function printYaml(tree: MapTree, kind: YamlKind, origin: Pointer | null = null): Line[] {
  return printMap(tree, { indent: 0, origin, kind })
}
