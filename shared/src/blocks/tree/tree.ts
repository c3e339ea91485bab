import type { Pointer } from '#base'
import type { Expression } from './expression.ts'

/** A piece of an object before it is printed: what blocks contribute. Never YAML text. */
export type Tree = Literal | Computed | MapTree | ListTree

export interface Literal {
  readonly is: 'literal'
  /** A bigint where a number would lose digits. */
  readonly value: string | number | bigint | boolean | null
  /** Printed with quotes even where YAML does without: texts that a person typed. */
  readonly quoted: boolean
}

export interface Computed {
  readonly is: 'computed'
  readonly expression: Expression
  /** `quoted`: a string. `bare`: a number or boolean. `nested`: YAML of several lines, indented below its key. */
  readonly as: 'quoted' | 'bare' | 'nested'
}

/** What all parts of a map or list may carry. */
export interface Notes {
  /** The spec field that made it. */
  readonly origin?: Pointer | undefined
  /** Printed only where this is true at deploy time. */
  readonly when?: Expression | undefined
  /** Our own words on why it is there: a template comment, never a person's text. */
  readonly comment?: string | undefined
}

export interface Entry extends Notes {
  readonly key: string
  readonly value: Tree
}

/** Lines that a helper prints into the map it is in. */
export interface Spread extends Notes {
  readonly spread: Expression
  /** The helper may print nothing. */
  readonly optional: boolean
}

export interface MapTree {
  readonly is: 'map'
  readonly entries: readonly (Entry | Spread)[]
}

export interface ListTree {
  readonly is: 'list'
  readonly items: readonly Item[]
}

export interface Item extends Notes {
  readonly value: Tree
}

/** A value that YAML prints bare where it safely can: names, numbers, Kubernetes' own words. */
export function literal(value: string | number | bigint | boolean | null): Literal {
  return { is: 'literal', value, quoted: false }
}

/** Text that a person typed: always in quotes. */
export function typed(value: string): Literal {
  return { is: 'literal', value, quoted: true }
}

/** A string that the template engine computes. */
export function computed(expression: Expression, as: Computed['as'] = 'quoted'): Computed {
  return { is: 'computed', expression, as }
}

type Loose = Tree | string | number | boolean | undefined

function treeOf(value: Exclude<Loose, undefined>): Tree {
  return typeof value === 'object' ? value : literal(value)
}

/** An entry of a map. */
export function entry(key: string, value: Exclude<Loose, undefined>, notes: Notes = {}): Entry {
  return { key, value: treeOf(value), ...notes }
}

/** A map of what is there: undefined entries are left out, plain values become literals. */
export function map(...entries: readonly (Entry | Spread | undefined | false)[]): MapTree {
  return { is: 'map', entries: entries.filter((it): it is Entry | Spread => it !== undefined && it !== false) }
}

/** A map from a record; undefined values are left out. */
export function record(fields: Readonly<Record<string, Loose>>, origin?: Pointer): MapTree {
  return map(...Object.entries(fields).map(([key, value]) => (value === undefined ? undefined : entry(key, value, { origin }))))
}

/** A list of trees. */
export function list(items: readonly (Item | Tree)[]): ListTree {
  return { is: 'list', items: items.map((it) => ('is' in it ? { value: it } : it)) }
}

/** JSON data as a tree of literals; strings are quoted as typed text. */
export function treeOfJson(value: unknown): Tree {
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return literal(value)
  if (typeof value === 'string') return typed(value)
  if (Array.isArray(value)) return list(value.map(treeOfJson))
  if (typeof value === 'object') return map(...Object.entries(value).map(([key, inner]) => entry(key, treeOfJson(inner))))
  throw new Error(`not JSON: ${typeof value}`)
}
