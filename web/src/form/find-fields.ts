import type { RJSFSchema } from '@rjsf/utils'
import type { Pointer } from '@slipway/shared/base'
import { type StepId, stepIds, stepOf } from '../draft/steps.ts'
import { fieldsOfStep } from './field-table.ts'
import { formSchema } from './form-schema.ts'

/** A field that can be gone to by name. */
export interface FoundField {
  readonly pointer: Pointer
  readonly step: StepId
}

function schemaAt(pointer: Pointer): RJSFSchema | undefined {
  let here: RJSFSchema | undefined = formSchema()
  for (const key of pointer.split('/').slice(1)) {
    const next: RJSFSchema | boolean | undefined = here?.properties?.[key]
    here = typeof next === 'object' ? next : undefined
  }
  return here
}

/** The field and, where it is only a group, the fields in it. */
function within(pointer: Pointer): readonly Pointer[] {
  const properties = Object.keys(schemaAt(pointer)?.properties ?? {})
  return properties.length === 0 ? [pointer] : properties.flatMap((key) => within(`${pointer}/${key}`))
}

/** Every field of the form for that type of chart, in the order of the steps. */
export function allFields(type: string, webHow: string): readonly FoundField[] {
  const pointers = stepIds.flatMap((step) => fieldsOfStep(step, { type, webHow, showsMounts: true }).flat())
  return pointers.flatMap(within).map((pointer) => ({ pointer, step: stepOf(pointer) }))
}
