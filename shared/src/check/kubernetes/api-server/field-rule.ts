import { isObject, type Localized, text } from '#base'
import { type Refused, writePath } from '../validate.ts'

export type Path = readonly (string | number)[]

/** What is allowed, where a value is not: 'a number from 1 to 65535'. Undefined: the value is fine, or of a type that the schema refuses. */
export type FieldCheck = (value: unknown) => Localized | undefined

/** What a field takes, by its path; `*` stands for each entry of a list. */
export interface FieldRule {
  readonly path: readonly string[]
  readonly check: FieldCheck
  /** The field must be there where what holds it is. */
  readonly required: boolean
}

/** A rule for a field that may be left out. */
export function field(path: string, check: FieldCheck): FieldRule {
  return { path: path.split('.'), check, required: false }
}

/** A rule for a field that must be there, where what holds it is. */
export function required(path: string, check: FieldCheck = () => undefined): FieldRule {
  return { path: path.split('.'), check, required: true }
}

/** A fault at a path, its sentence made of how people write the path. */
export function refuse(path: Path, sentence: (where: string) => Localized): Refused {
  return { path, message: sentence(writePath(path)) }
}

/** Says that a field is missing. */
export function missing(path: Path): Refused {
  return refuse(path, (where) => text(`${where} is missing.`, `Falta ${where}.`))
}

/** Kubernetes tells an empty text or list from none in few places. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function walk(value: unknown, rule: FieldRule, { path, depth }: { path: Path; depth: number }): readonly Refused[] {
  const key = rule.path[depth]
  if (key === undefined) {
    if (isEmpty(value)) return rule.required ? [missing(path)] : []
    const allowed = rule.check(value)
    if (allowed === undefined) return []
    return [
      refuse(path, (where) =>
        text(`${where} is '${show(value)}', but must be ${allowed.en}.`, `${where} es '${show(value)}', pero debe ser ${allowed.es}.`),
      ),
    ]
  }
  if (key === '*')
    return Array.isArray(value) ? value.flatMap((it, index) => walk(it, rule, { path: [...path, index], depth: depth + 1 })) : []
  return isObject(value) ? walk(value[key], rule, { path: [...path, key], depth: depth + 1 }) : []
}

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** What the rules refuse in a part of an object; `path` is where that part is. */
export function checkFields(part: unknown, rules: readonly FieldRule[], path: Path): readonly Refused[] {
  return rules.flatMap((rule) => walk(part, rule, { path, depth: 0 }))
}
