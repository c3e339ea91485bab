import { at, isObject, type JsonObject, oncePer } from '#base'
import { isLibrary } from './chart-type.ts'
import type { CheckContext } from './check-context.ts'
import { calledHelpers, definedHelpers } from './helper-calls.ts'
import { subchartsOf } from './subcharts.ts'
import { subchartFiles, type TemplateLine, templateFiles } from './template-lines.ts'

type Path = readonly string[]

/** A value that a template reads. */
export interface ValueRead {
  readonly path: Path
  readonly file: string
  readonly line: number
}

/** The values in values.yaml that no template reads, and those that templates read but values.yaml lacks. */
export interface ValueUse {
  readonly unused: readonly Path[]
  readonly absent: readonly ValueRead[]
}

/** `.Values.a.b`, `$.Values.a.b`, and the keys of `index .Values "a" "b"` and `dig "a" "b" … .Values`. */
function readsIn(code: string): Path[] {
  const dotted = [...code.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)].map((match) => (match[1] ?? '').split('.').slice(1))
  const indexed = [...code.matchAll(/\bindex\s+\$?\.Values((?:\.[A-Za-z_]\w*)*)((?:\s+"[^"]+")+)/g)].map((match) => [
    ...(match[1] ?? '').split('.').slice(1),
    ...[...(match[2] ?? '').matchAll(/"([^"]+)"/g)].map((key) => key[1] ?? ''),
  ])
  return [...dotted, ...indexed]
}

/** Values used as a whole (`toYaml .Values`, `tpl … .Values`): then nothing can be said of any. */
function usesAll(code: string): boolean {
  return /\.Values(?![\w.])/.test(code) && !/\bindex\s+\$?\.Values\s+"/.test(code)
}

function leaves(values: JsonObject, path: Path): Path[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isObject(value) && Object.keys(value).length > 0 ? leaves(value, [...path, key]) : [[...path, key]],
  )
}

const isPrefix = (short: Path, long: Path) => short.every((key, index) => long[index] === key)

function isMissing(values: JsonObject, path: Path): boolean {
  const first = path.findIndex((_, index) => at(values, ...path.slice(0, index + 1)) === undefined)
  // Below a value that is not a map (null, a list, a text) lies what the person who installs gives.
  return first >= 0 && (first === 0 || isObject(at(values, ...path.slice(0, first))))
}

/** What the lines of one template use of the values. */
const usesOf = oncePer((lines: readonly TemplateLine[]): { readonly all: boolean; readonly reads: readonly ValueRead[] } => {
  const using = lines.filter(({ code }) => code.includes('.Values'))
  return {
    all: using.some(({ code }) => usesAll(code)),
    reads: using.flatMap(({ code, file, line }) => readsIn(code).map((path) => ({ path, file, line }))),
  }
})

/** Whether the chart calls named templates that it does not have: those of a packed library chart may read any value. */
function callsUnknownHelpers(context: CheckContext): boolean {
  if (subchartsOf(context).names.size === 0) return false
  const defined = definedHelpers(context)
  return calledHelpers(context).some(({ name }) => !defined.has(name))
}

/** Compares values.yaml with what the templates read, once for all rules. Values of subcharts and `global` belong to others. */
export function valueUse(context: CheckContext): ValueUse {
  return useIn(context)
}

const useIn = oncePer((context: CheckContext): ValueUse => {
  // NOTE the values of a library chart are for the charts that use it.
  if (isLibrary(context)) return { unused: [], absent: [] }
  const files = templateFiles(context).map(usesOf)
  const values = context.values.data
  if (files.some(({ all }) => all)) return { unused: [], absent: [] }
  const reads = files.flatMap((file) => file.reads)
  const { names, gates } = subchartsOf(context)
  const libraries = subchartFiles(context).map(usesOf)
  const isAnyRead = libraries.some(({ all }) => all) || callsUnknownHelpers(context)
  const used = [...reads, ...libraries.flatMap((file) => file.reads)].map(({ path }) => path)
  const library = context.profile.helpersLibrary?.fileName
  const isOurs = (path: Path) => path[0] !== 'global' && path[0] !== 'tags' && !names.has(path[0] ?? '')
  const isUsed = (leaf: Path) => [...used, ...gates].some((path) => isPrefix(path, leaf) || isPrefix(leaf, path))
  return {
    unused: isAnyRead ? [] : leaves(values, []).filter((leaf) => isOurs(leaf) && !isUsed(leaf)),
    // The platform's library reads what some charts have and others need not.
    absent: reads.filter(({ path, file }) => !file.endsWith(`/${library}`) && isOurs(path) && isMissing(values, path)),
  }
})
