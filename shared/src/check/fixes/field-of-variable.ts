import type { Pointer } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Variable } from '../context/environment.ts'
import { fieldOf } from '../context/field-of.ts'

/** The form's entry of a variable; undefined where the form has none of that name. */
export function fieldOfVariable({ spec }: CheckContext, { container, path }: Variable): Pointer | undefined {
  const field = spec && fieldOf(spec, container.workload.manifest, path)
  return field !== undefined && /\/env\/\d+$/.test(field) ? field : undefined
}
