import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, type ToStringOptions, visit, YAMLMap } from 'yaml'
import { err, ok, type Result } from '#base'
import { isObject, type JsonObject } from './json-schema.ts'

// Kubeapps' printer: plain keys, new strings in double quotes (so that "8" stays a string), null printed as nothing, and lines
// folded at 80 columns, also those that were not touched.
const printer: ToStringOptions = { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', nullStr: '' }

/** Why values could not be read: yaml's own message (English) and the line, 1-based. */
export interface ValuesFault {
  readonly message: string
  readonly line?: number
}

/** The values of a YAML text; an empty text is an empty object. A fault where it is not YAML or not a map. */
export function parseValues(yamlText: string): Result<JsonObject, ValuesFault> {
  const document = readDocument(yamlText)
  const fault = document.errors[0]
  if (fault) {
    const line = fault.linePos?.[0].line
    return err({ message: plainMessage(fault.message), ...(line === undefined ? {} : { line }) })
  }
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 }) ?? {}
    return isObject(values) ? ok(values) : err({ message: 'The values are not a map of keys' })
  } catch (error) {
    // NOTE an alias of nothing (`*x`, as `*.example.org` begins) and aliases of aliases without end are not errors of the text.
    const line = lineOfAlias(document, yamlText)
    return err({ message: error instanceof Error ? error.message : String(error), ...(line === undefined ? {} : { line }) })
  }
}

function lineOfAlias(document: ValuesDocument, yamlText: string): number | undefined {
  let end: number | undefined
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined
      end = alias.range?.[0]
      return visit.BREAK
    },
  })
  return end === undefined ? undefined : yamlText.slice(0, end).split('\n').length
}

/** yaml's message without the place and the excerpt behind it. */
function plainMessage(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')
}

/**
 * The text with one value set: comments, blank lines, order and the quoting of everything else stay; indentation becomes 2.
 * Missing parents are made, as are parents that are empty or not a map; a parent that is an alias becomes a copy, so that
 * nothing else changes with it. (Kubeapps fails at all three.) A text that is not YAML comes back as it is.
 */
export function setValue(yamlText: string, path: readonly string[], value: unknown): string {
  const document = readDocument(yamlText)
  if (document.errors.length > 0 || path.length === 0) return yamlText
  const parent = openParents(document, path.slice(0, -1))
  const key = path.at(-1) ?? ''
  const at = isSeq(parent) ? Number(key) : key
  const old: unknown = parent.get(at, true)
  // A scalar is changed in place: its comment and its quoting stay.
  if (isScalar(old) && isSimple(value)) old.value = value
  // NOTE a bare null is printed as a key alone: `? a`.
  else parent.set(at, value === null ? null : document.createNode(value))
  return print(document)
}

/** The text without one value; parents stay. */
export function removeValue(yamlText: string, path: readonly string[]): string {
  const document = readDocument(yamlText)
  if (document.errors.length > 0 || path.length === 0 || !document.hasIn([...path])) return yamlText
  document.deleteIn([...path])
  return print(document)
}

/** A text as the printer writes it: what an edited one is compared with, so that only the person's changes differ. */
export function printedValues(yamlText: string): string {
  const document = readDocument(yamlText)
  return document.errors.length > 0 ? yamlText : print(document)
}

type ValuesDocument = Document.Parsed

function readDocument(yamlText: string): ValuesDocument {
  return parseDocument(yamlText, { merge: true, prettyErrors: true })
}

function print(document: ValuesDocument): string {
  return document.toString(printer)
}

function isSimple(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function openParents(document: ValuesDocument, path: readonly string[]) {
  let here = rootMap(document)
  for (const key of path) {
    const at = isSeq(here) ? Number(key) : key
    const old: unknown = here.get(at, true)
    let next = old
    if (isAlias(next)) next = copyOf(next.resolve(document))
    if (!isCollection(next)) next = emptied(next)
    if (!isMap(next) && !isSeq(next)) throw new Error(`No collection at ${path.join('/')}`)
    if (old !== next) here.set(at, next)
    here = next
  }
  return here
}

function rootMap(document: ValuesDocument): YAMLMap | ReturnType<typeof asSeq> {
  const { contents } = document
  if (isMap(contents) || isSeq(contents)) return contents
  const root = emptied(contents)
  Object.assign(document, { contents: root })
  return root
}

function asSeq(node: unknown) {
  if (!isSeq(node)) throw new Error('Not a list')
  return node
}

function copyOf(node: unknown): unknown {
  if (!isCollection(node)) return undefined
  const copy = node.clone()
  if (isCollection(copy)) delete copy.anchor
  return copy
}

// The map that takes the place of nothing or of a scalar keeps the comment that stood there.
function emptied(old: unknown): YAMLMap {
  const map = new YAMLMap()
  if (isScalar(old)) {
    if (old.commentBefore) map.commentBefore = old.commentBefore
    if (old.comment) map.commentBefore = old.comment
  }
  return map
}
