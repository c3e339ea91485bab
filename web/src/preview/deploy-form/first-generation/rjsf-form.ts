import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import type { Pointer } from '@slipway/shared/base'
import { allFields, type FormField, shownInField, valueIn, writtenValue } from '@slipway/shared/deploy-forms'

export interface RjsfForm {
  readonly schema: RJSFSchema
  readonly uiSchema: UiSchema
}

/** What rjsf must draw to look like Kubeapps' first form: the generated schema's fields, in its order, with Kubeapps' widgets. */
export function rjsfForm(fields: readonly FormField[], hidden: ReadonlySet<Pointer>): RjsfForm {
  const schema: RJSFSchema = { type: 'object', properties: {} }
  const uiSchema: UiSchema = { 'ui:submitButtonOptions': { norender: true }, 'ui:transparent': true }
  for (const field of fields) place(schema, uiSchema, field, hidden, 0)
  return { schema, uiSchema }
}

// Parents that are not a section become transparent objects, so that the data keeps its shape.
function place(schema: RJSFSchema, uiSchema: UiSchema, field: FormField, hidden: ReadonlySet<Pointer>, depth: number): void {
  const key = field.path[depth]
  if (key === undefined) return
  const properties = schema.properties ?? {}
  schema.properties = properties
  if (depth < field.path.length - 1) {
    const found = properties[key]
    const parent: RJSFSchema = typeof found === 'object' ? found : { type: 'object', properties: {} }
    const parentUi: UiSchema = uiSchema[key] ?? { 'ui:transparent': true }
    properties[key] = parent
    uiSchema[key] = parentUi
    place(parent, parentUi, field, hidden, depth + 1)
    return
  }
  const section: RJSFSchema = { type: 'object', properties: {} }
  const sectionUi: UiSchema = {}
  for (const child of field.fields) place(section, sectionUi, child, hidden, depth + 1)
  properties[key] = field.widget === 'section' ? { ...section, title: field.label } : leafSchema(field)
  uiSchema[key] = {
    ...sectionUi,
    ...(field.widget === 'section' ? {} : { 'ui:widget': field.widget }),
    'ui:title': field.label,
    ...(field.description === undefined ? {} : { 'ui:description': field.description }),
    'ui:field-schema': field.schema,
    'ui:concealed': hidden.has(field.pointer),
  }
}

// NOTE only the type that rjsf needs to take our widget: limits are Kubeapps' business, defaults are ours.
function leafSchema(field: FormField): RJSFSchema {
  if (field.widget === 'switch') return { type: 'boolean' }
  return { type: 'string', ...(field.choices ? { enum: [...field.choices] } : {}) }
}

/** What the fields show, in the shape of the data that rjsf edits. */
export function shownData(fields: readonly FormField[], values: unknown): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of leavesOf(fields)) plant(data, field.path, shownInField(field, values))
  return data
}

export interface FieldEdit {
  readonly path: readonly string[]
  readonly value: string | number | boolean
}

/** What the person did: the fields whose data differ, with what Kubeapps writes for them. */
export function editsOf(fields: readonly FormField[], before: unknown, after: unknown): FieldEdit[] {
  return leavesOf(fields).flatMap((field) => {
    const typed = valueIn(after, field.path) ?? ''
    if (typed === valueIn(before, field.path)) return []
    const scalar = typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean'
    return scalar ? [{ path: field.path, value: writtenValue(field, typed) }] : []
  })
}

function leavesOf(fields: readonly FormField[]): FormField[] {
  return allFields(fields).filter((field) => field.widget !== 'section' && field.widget !== 'custom')
}

function plant(data: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let here = data
  for (const key of path.slice(0, -1)) {
    const next: Record<string, unknown> = { ...recordOf(here[key]) }
    here[key] = next
    here = next
  }
  const last = path.at(-1)
  if (last !== undefined) here[last] = value
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
