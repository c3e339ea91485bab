import { type Pointer, pointerOf } from '#base'
import { isObject, type JsonObject, listOf, numberOf, objectOf, propertiesOf, textOf, typeOf, valueIn } from '../json-schema.ts'

export type OnyxiaWidget = 'checkbox' | 'slider' | 'select' | 'textarea' | 'password' | 'number' | 'text' | 'yaml'

/** A field of Onyxia's launcher. */
export interface OnyxiaField {
  readonly path: readonly string[]
  readonly pointer: Pointer
  readonly label: string
  readonly description: string
  readonly widget: OnyxiaWidget
  readonly choices: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
  readonly unit: string
  readonly readOnly: boolean
  readonly hidden: boolean
  readonly value: unknown
  /** A mustache text that fills the default in when the service is launched. */
  readonly filledBy?: string
}

/** A heading of Onyxia's launcher, with the fields below it. */
export interface OnyxiaSection {
  readonly title: string
  readonly description: string
  readonly fields: readonly OnyxiaField[]
}

/** The launcher as Onyxia draws it: every top-level object is a section, other top-level properties share one without title. */
export function readOnyxiaForm(schema: JsonObject, values: unknown): OnyxiaSection[] {
  const sections: OnyxiaSection[] = []
  const loose: OnyxiaField[] = []
  for (const [key, property] of propertiesOf(schema)) {
    if (typeOf(property) === 'object' && isObject(property.properties)) {
      const fields = readFields(property, [key], values)
      sections.push({ title: textOf(property.title) ?? key, description: textOf(property.description) ?? '', fields })
    } else loose.push(readField(property, [key], values))
  }
  return [...(loose.length > 0 ? [{ title: '', description: '', fields: loose }] : []), ...sections]
}

function readFields(schema: JsonObject, path: readonly string[], values: unknown): OnyxiaField[] {
  return propertiesOf(schema).flatMap(([key, property]) => {
    const here = [...path, key]
    return typeOf(property) === 'object' && isObject(property.properties)
      ? readFields(property, here, values)
      : [readField(property, here, values)]
  })
}

function readField(schema: JsonObject, path: readonly string[], values: unknown): OnyxiaField {
  const extension = objectOf(schema['x-onyxia'])
  const filledBy = textOf(extension.overwriteDefaultWith)
  const minimum = numberOf(schema.sliderMin) ?? numberOf(schema.minimum)
  const maximum = numberOf(schema.sliderMax) ?? numberOf(schema.maximum)
  const step = numberOf(schema.sliderStep)
  return {
    path,
    pointer: pointerOf(path),
    label: textOf(schema.title) ?? path.at(-1) ?? '',
    description: textOf(schema.description) ?? '',
    widget: decideWidget(schema),
    choices: (listOf(schema.enum) ?? listOf(schema.listEnum) ?? []).map(String),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(step === undefined ? {} : { step }),
    unit: textOf(schema.sliderUnit) ?? '',
    readOnly: extension.readonly === true,
    hidden: extension.hidden === true || isHiddenNow(schema.hidden, path, values),
    value: valueIn(values, path) ?? schema.default,
    ...(filledBy === undefined ? {} : { filledBy }),
  }
}

function decideWidget(schema: JsonObject): OnyxiaWidget {
  const render = schema.render
  if (render === 'slider') return 'slider'
  if (render === 'textArea') return 'textarea'
  if (render === 'password') return 'password'
  if (render === 'list' || listOf(schema.enum)) return 'select'
  const type = typeOf(schema)
  if (type === 'boolean') return 'checkbox'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' ? 'text' : 'yaml'
}

// `hidden` is a boolean or a condition on another value; a relative path starts at the field's own parent.
function isHiddenNow(hidden: unknown, path: readonly string[], values: unknown): boolean {
  if (typeof hidden === 'boolean') return hidden
  if (!isObject(hidden)) return false
  const keys = (textOf(hidden.path) ?? '').split(/[/.]/).filter(Boolean)
  const from = hidden.isPathRelative === true ? [...path.slice(0, -1), ...keys] : keys
  return valueIn(values, from) === hidden.value
}
