import { isObject, type Pointer, pointerOf } from '#base'
import { identityIn } from './list-identity.ts'

/** One difference between two documents. */
export interface SpecChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** In the later document; what was removed has its place in the earlier one. */
  readonly pointer: Pointer
  /** Undefined where it was added; for a list whose order changed, the names in order. */
  readonly before: unknown
  /** Undefined where it was removed. */
  readonly after: unknown
}

type Path = readonly (string | number)[]

function compareByPlace(before: readonly unknown[], after: readonly unknown[], path: Path): SpecChange[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => compare(before[index], after[index], [...path, index])).flat()
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path): SpecChange[] {
  const name = identityIn([before, after])
  if (name === undefined) return compareByPlace(before, after, path)
  const [was, is] = [before.map(name), after.map(name)]
  const removed = before.flatMap((item, index) => (is.includes(name(item)) ? [] : compare(item, undefined, [...path, index])))
  const others = after.flatMap((item, index) => compare(before[was.indexOf(name(item))], item, [...path, index]))
  const stayed = (names: readonly string[], other: readonly string[]) => names.filter((it) => other.includes(it))
  const [orderBefore, orderAfter] = [stayed(was, is), stayed(is, was)]
  const moved = orderBefore.some((it, index) => it !== orderAfter[index])
  const order: SpecChange[] = moved ? [{ kind: 'moved', pointer: pointerOf(path), before: orderBefore, after: orderAfter }] : []
  return [...removed, ...others, ...order]
}

function compare(before: unknown, after: unknown, path: Path): SpecChange[] {
  if (before === after) return []
  const pointer = pointerOf(path)
  if (before === undefined) return [{ kind: 'added', pointer, before, after }]
  if (after === undefined) return [{ kind: 'removed', pointer, before, after }]
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path)
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key]))
  }
  return [{ kind: 'changed', pointer, before, after }]
}

/** Every difference between two specs or drafts, valid or not, in the order of the fields. Equal ones: none. */
export function describeChange(before: unknown, after: unknown): SpecChange[] {
  return compare(before, after, [])
}
