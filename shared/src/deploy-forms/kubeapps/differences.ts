import { type Localized, type Pointer, pathOf, pointerOf, text } from '#base'
import { isObject, type JsonObject, listOf, propertiesOf, valueIn } from '../json-schema.ts'
import { type PropertyVisit, propertyRules } from './difference-rules.ts'
import { allFields, readFirstGeneration } from './first-generation.ts'
import { schemaFaults } from './schema-faults.ts'
import { isAcceptedSchema } from './validate-values.ts'

/** Where the two generations of Kubeapps' form draw or write something differently, or where one of them has a known fault. */
export interface Difference {
  /** Stable. */
  readonly code: string
  /** The values path it is about; empty for the schema as a whole. */
  readonly pointer: Pointer
  /** `blocks`: the chart cannot be installed from Kubeapps. `wrong`: a value is written or judged wrongly. `differs`: only looks. */
  readonly weight: 'blocks' | 'wrong' | 'differs'
  readonly message: Localized
}

/** All differences of a values schema, those of the whole first, then by property in file order. */
export function readDifferences(schema: JsonObject, defaults: unknown): Difference[] {
  const fields = new Set(allFields(readFirstGeneration(schema)).map((field) => field.pointer))
  const visits = visitProperties(schema, defaults, fields, [])
  const found = visits.flatMap((visit) =>
    propertyRules.flatMap(({ code, weight, find }) => {
      const message = find(visit)
      return message ? [{ code, weight, pointer: visit.pointer, message }] : []
    }),
  )
  return [...wholeSchema(schema, fields.size), ...found]
}

function visitProperties(schema: JsonObject, defaults: unknown, fields: ReadonlySet<Pointer>, path: readonly string[]): PropertyVisit[] {
  const parentDrawn = path.length > 0 && fields.has(pointerOf(path))
  return propertiesOf(schema).flatMap(([key, property]) => {
    const here = [...path, ...key.split('/')]
    const pointer = pointerOf(here)
    const packaged = valueIn(defaults, here)
    const visit = {
      key,
      pointer,
      schema: property,
      packaged,
      required: (listOf(schema.required) ?? []).includes(key),
      shown: packaged ?? property.default,
      drawn: fields.has(pointer),
      parentDrawn,
    }
    return [visit, ...(isObject(property.properties) ? visitProperties(property, defaults, fields, here) : [])]
  })
}

function wholeSchema(schema: JsonObject, fieldCount: number): Difference[] {
  const found: Difference[] = []
  if (!isAcceptedSchema(schema.$schema)) {
    found.push({
      code: 'unknown-schema-version',
      pointer: '',
      weight: 'blocks',
      message: text(
        `Kubeapps does not support the $schema ${String(schema.$schema)}, so the chart cannot be installed there. Use http://json-schema.org/schema#.`,
        `Kubeapps no admite el $schema ${String(schema.$schema)}, así que el chart no se puede instalar ahí. Usa http://json-schema.org/schema#.`,
      ),
    })
  }
  const [fault] = schemaFaults(schema)
  if (fault !== undefined) {
    found.push({
      code: 'no-schema',
      pointer: pointerOf(pathOf(fault.pointer).filter((key, at) => at % 2 === 1 || key !== 'properties')),
      weight: 'blocks',
      message: text(
        `The schema is not valid draft-07, so Kubeapps cannot install the chart: ${fault.pointer} ${fault.message}.`,
        `El esquema no es draft-07 válido, así que Kubeapps no puede instalar el chart: ${fault.pointer} ${fault.message}.`,
      ),
    })
  }
  if (fieldCount === 0) {
    found.push({
      code: 'no-form',
      pointer: '',
      weight: 'differs',
      message: text(
        'No property has “form”, so Kubeapps 2.5 and earlier show only the YAML, without a form.',
        'Ninguna propiedad tiene «form», así que Kubeapps 2.5 y anteriores solo muestran el YAML, sin formulario.',
      ),
    })
  }
  return found
}
