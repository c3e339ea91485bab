import { isObject, sameJson } from '../json-schema.ts'

/** The words of ajv 8 for a failed keyword, which Kubeapps shows as they are; undefined for keywords it has no words for here. */
export function ajvMessage(keyword: string, wanted: unknown, value: unknown): string | undefined {
  const said = messages[keyword]
  return said?.(wanted, value)
}

const plural = (count: unknown, unit: string) => `${count} ${unit}`

const messages: Readonly<Record<string, (wanted: unknown, value: unknown) => string>> = {
  type: (wanted) => `must be ${Array.isArray(wanted) ? wanted.join(',') : wanted}`,
  const: () => 'must be equal to constant',
  enum: () => 'must be equal to one of the allowed values',
  minimum: (wanted) => `must be >= ${wanted}`,
  maximum: (wanted) => `must be <= ${wanted}`,
  exclusiveMinimum: (wanted) => `must be > ${wanted}`,
  exclusiveMaximum: (wanted) => `must be < ${wanted}`,
  multipleOf: (wanted) => `must be multiple of ${wanted}`,
  minLength: (wanted) => `must NOT have fewer than ${plural(wanted, 'characters')}`,
  maxLength: (wanted) => `must NOT have more than ${plural(wanted, 'characters')}`,
  minItems: (wanted) => `must NOT have fewer than ${plural(wanted, 'items')}`,
  maxItems: (wanted) => `must NOT have more than ${plural(wanted, 'items')}`,
  minProperties: (wanted) => `must NOT have fewer than ${plural(wanted, 'properties')}`,
  maxProperties: (wanted) => `must NOT have more than ${plural(wanted, 'properties')}`,
  pattern: (wanted) => `must match pattern "${wanted}"`,
  required: (wanted, value) => `must have required property '${missing(wanted, value)}'`,
  not: () => 'must NOT be valid',
  false: () => 'must NOT have additional properties',
  uniqueItems: (_wanted, value) => `must NOT have duplicate items (items ## ${twins(value)} are identical)`,
}

// NOTE ajv looks from the end and names the earlier of the two first.
function twins(value: unknown): string {
  const items = Array.isArray(value) ? value : []
  for (let later = items.length - 1; later > 0; later--) {
    const earlier = items.findLastIndex((item, at) => at < later && sameJson(item, items[later]))
    if (earlier >= 0) return `${earlier} and ${later}`
  }
  return '0 and 0'
}

function missing(wanted: unknown, value: unknown): string {
  const names = Array.isArray(wanted) ? wanted : []
  return String(names.find((name) => !isObject(value) || !Object.hasOwn(value, String(name))))
}

/** The order in which ajv looks at the keywords of one schema: the first failed one is what Kubeapps shows. */
export const ajvOrder: readonly string[] = [
  'type',
  'const',
  'enum',
  'not',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'multipleOf',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxProperties',
  'minProperties',
  'required',
  'false',
]
