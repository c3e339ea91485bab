import type { Pointer } from '#base'
import type { ChartSpec } from '#spec'

/** The form's field of a value's default, by its path in values.yaml; that of all deploy options where none is called so. */
export function fieldOfValue(spec: ChartSpec | undefined, path: readonly string[]): Pointer {
  const name = path.join('.')
  const index = spec?.deployValues.findIndex((value) => value.path === name) ?? -1
  return index < 0 ? '/deployValues' : `/deployValues/${index}/default`
}
