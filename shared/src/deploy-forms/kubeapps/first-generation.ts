import { type Pointer, pathOf, pointerOf } from '#base'
import { type JsonObject, listOf, propertiesOf, textOf, typeOf, valueIn } from '../json-schema.ts'
import { type DeployEvent, isHidden } from './hidden.ts'
import { sliderOf, sliderValue } from './slider.ts'

export type FirstGenerationWidget = 'custom' | 'switch' | 'section' | 'slider' | 'textarea' | 'number' | 'password' | 'select' | 'text'

/** A field of the basic form of Kubeapps 1.6 to 2.5. */
export interface FormField {
  /** Keys in values.yaml. */
  readonly path: readonly string[]
  readonly pointer: Pointer
  readonly schema: JsonObject
  /** The title, else the path with `/`. */
  readonly label: string
  readonly description?: string
  readonly widget: FirstGenerationWidget
  /** For `select`: the values as texts; there is no empty choice. */
  readonly choices?: readonly string[]
  /** For `section`. */
  readonly fields: readonly FormField[]
}

/**
 * The fields of the first form in file order: properties with a `form` keyword; objects without it are not shown, but what
 * is below them is, at the same level. Nothing else of the schema makes a field: no `$ref`, no `allOf`.
 */
export function readFirstGeneration(schema: JsonObject, path: readonly string[] = []): FormField[] {
  return propertiesOf(schema).flatMap(([key, property]) => {
    // NOTE Kubeapps joins keys with slashes and parts them again: a key with one in it is two.
    const here = [...path, ...key.split('/')]
    if (property.form) return [readField(property, here)]
    return property.type === 'object' ? readFirstGeneration(property, here) : []
  })
}

function readField(schema: JsonObject, path: readonly string[]): FormField {
  const label = textOf(schema.title) ?? path.join('/')
  const widget = decideWidget(schema, label)
  const description = textOf(schema.description)
  return {
    path,
    pointer: pointerOf(path),
    schema,
    label,
    ...(description === undefined ? {} : { description }),
    widget,
    ...(widget === 'select' ? { choices: (listOf(schema.enum) ?? []).map(String) } : {}),
    fields: widget === 'section' ? readFirstGeneration(schema, path) : [],
  }
}

/** The first match wins, as in Kubeapps: custom, switch, section, slider, text area, then the kinds of one-line input. */
export function decideWidget(schema: JsonObject, label: string): FirstGenerationWidget {
  const type = typeOf(schema)
  const custom = schema.customComponent
  if (typeof custom === 'object' && custom !== null) return 'custom'
  if (type === 'boolean') return 'switch'
  if (type === 'object') return 'section'
  if (schema.render === 'slider') return 'slider'
  if (schema.render === 'textArea') return 'textarea'
  if ((listOf(schema.enum) ?? []).length > 0) return 'select'
  if (type === 'integer') return 'number'
  const secret = schema.render === 'password' || label.toLowerCase().includes('password')
  return type === 'string' && secret ? 'password' : 'text'
}

/** What a field shows: the value in the YAML, where it is neither missing nor null; else the schema's default. */
export function shownValue(field: FormField, values: unknown): unknown {
  return valueIn(values, field.path) ?? field.schema.default
}

/** What is in a field's box: a switch is on for anything that is not nothing, a select shows its first choice for what is none. */
export function shownInField(field: FormField, values: unknown): string | boolean {
  const shown = shownValue(field, values)
  if (field.widget === 'switch') return Boolean(shown)
  if (field.widget === 'slider') return String(sliderOf(field.schema, shown).shown)
  const text = shown === undefined || shown === null ? '' : typeof shown === 'object' ? JSON.stringify(shown) : String(shown)
  return field.choices === undefined || field.choices.includes(text) ? text : (field.choices[0] ?? '')
}

/**
 * What typing into a field writes. A number field writes a whole number (emptied, it writes NaN), as does a
 * slider on one; every other text box writes a string, also for `number` and `array`: validation then refuses it. That is
 * Kubeapps' own fault, kept here on purpose.
 */
export function writtenValue(field: FormField, typed: string | number | boolean): string | number | boolean {
  if (typeof typed === 'boolean') return typed
  if (field.widget === 'slider') return sliderValue(field.schema, typed)
  return field.widget === 'number' ? Number.parseInt(String(typed), 10) : String(typed)
}

/** Every field of a form, sections before what is in them. */
export function allFields(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields)])
}

/** The pointers of the fields that their `hidden` keyword hides now; what is inside a hidden section is hidden with it. */
export function hiddenFields(fields: readonly FormField[], values: unknown, event: DeployEvent): ReadonlySet<Pointer> {
  const all = new Map(allFields(fields).map((field) => [field.pointer, field]))
  const valueAt = (pointer: Pointer): unknown => {
    const field = all.get(pointer)
    return field ? shownValue(field, values) : valueIn(values, pathOf(pointer))
  }
  const own = [...all.values()].filter((field) => isHidden(field.schema.hidden, { event, valueAt }))
  return new Set(own.flatMap((field) => allFields([field])).map((field) => field.pointer))
}
