import { type Pointer, pathOf, pointerOf } from '#base'
import { isObject, listOf, textOf } from '../json-schema.ts'

/** What the deploying person is doing; conditions may ask. */
export type DeployEvent = 'install' | 'upgrade'

export interface HiddenContext {
  readonly event: DeployEvent
  /** What a field shows: the value in the YAML, else its schema default. */
  readonly valueAt: (pointer: Pointer) => unknown
}

/**
 * Whether a field's `hidden` keyword hides it in Kubeapps 1.10.2 to 2.5. Comparison is strict on the parsed YAML value, so
 * the boolean false never equals the text "false". Paths have `/` between keys, with or without one in front.
 */
export function isHidden(hidden: unknown, context: HiddenContext): boolean {
  if (typeof hidden === 'string') return hidden !== '' && valueAtPath(hidden, context) === true
  if (!isObject(hidden)) return false
  const conditions = listOf(hidden.conditions)
  if (conditions && conditions.length > 0) {
    const holds = conditions.map((condition) => isHidden(condition, context))
    if (hidden.operator === 'or') return holds.some(Boolean)
    if (hidden.operator === 'nor') return !holds.some(Boolean)
    // NOTE no operator and an unknown one both mean `and`.
    return holds.every(Boolean)
  }
  const event = textOf(hidden.event)
  if (event !== undefined) return event === context.event
  const path = textOf(hidden.path)
  return path !== undefined && valueAtPath(path, context) === (hidden.value ?? true)
}

function valueAtPath(path: string, context: HiddenContext): unknown {
  return context.valueAt(pointerOfPath(path))
}

/** The pointer for a path as a `hidden` keyword writes it: `a/b` or `/a/b`. */
export function pointerOfPath(path: string): Pointer {
  return pointerOf(pathOf(path.startsWith('/') ? path : `/${path}`))
}

/** Every path that a `hidden` keyword reads, as it is written. */
export function pathsOfHidden(hidden: unknown): string[] {
  if (typeof hidden === 'string') return [hidden]
  if (!isObject(hidden)) return []
  const path = textOf(hidden.path)
  return [...(path === undefined ? [] : [path]), ...(listOf(hidden.conditions) ?? []).flatMap(pathsOfHidden)]
}
