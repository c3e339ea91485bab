import { valuePathSchema } from '../settable.ts'

/** A term of a Helm template action, as data; only `generate/write` prints it. */
export type Term =
  | { readonly is: 'value'; readonly path: string }
  | { readonly is: 'include'; readonly name: string; readonly arguments: Readonly<Record<string, string | number>> | undefined }
  | { readonly is: 'built-in'; readonly name: BuiltIn }
  | { readonly is: 'constant'; readonly text: string }
  | { readonly is: 'format'; readonly parts: readonly (string | Expression)[] }
  | { readonly is: 'call'; readonly name: TermFunction; readonly of: Expression }
  | { readonly is: 'positive'; readonly of: Expression }
  | { readonly is: 'given'; readonly of: Expression }
  | { readonly is: 'otherwise'; readonly first: Expression; readonly second: Expression }
  | { readonly is: 'append'; readonly list: Expression; readonly item: Expression }
  | { readonly is: 'random'; readonly length: number }
  | { readonly is: 'checksum'; readonly template: string }

export type BuiltIn =
  | 'Chart.AppVersion'
  | 'Chart.Name'
  | 'Chart.Version'
  | 'Release.Name'
  | 'Release.Namespace'
  | 'Release.Revision'
  | 'Release.Service'

/** The functions that generated templates call on one term. */
export type TermFunction = 'int' | 'int64' | 'print' | 'toString' | 'toJson' | 'toYaml' | 'trim'

const made: unique symbol = Symbol('expression')

/** Something that the template engine computes. Only the functions of this file make one: typed text cannot become one. */
export interface Expression {
  readonly [made]: Term
}

function expression(term: Term): Expression {
  return { [made]: term }
}

/** The term inside, for the printer. */
export function termOf(it: Expression): Term {
  return it[made]
}

/** Whether a piece of data is an expression. */
export function isExpression(it: unknown): it is Expression {
  return typeof it === 'object' && it !== null && made in it
}

/** `.Values.<path>`; throws on what is not a path, because only checked specs get here. */
export function values(path: string): Expression {
  return expression({ is: 'value', path: valuePathSchema.parse(path) })
}

const helperName = /^[A-Za-z][A-Za-z0-9._-]*$/

/** `include "<name>" .`, or with arguments a `dict` of them and the root context. */
export function include(name: string, named?: Readonly<Record<string, string | number>>): Expression {
  if (!helperName.test(name)) throw new Error(`not a helper's name: ${JSON.stringify(name)}`)
  return expression({ is: 'include', name, arguments: named })
}

/** A field of Helm's own objects: `.Chart.AppVersion`, `.Release.Name`. */
export function builtIn(name: BuiltIn): Expression {
  return expression({ is: 'built-in', name })
}

/** A text as it stands, whatever it holds. */
export function constant(text: string): Expression {
  return expression({ is: 'constant', text })
}

/** Pieces of text and expressions joined; the text stays text whatever it holds. */
export function format(...parts: readonly (string | Expression)[]): Expression {
  return expression({ is: 'format', parts })
}

/** A function of one term. */
export function call(name: TermFunction, of: Expression): Expression {
  return expression({ is: 'call', name, of })
}

/** Whether a number is above nought. */
export function positive(of: Expression): Expression {
  return expression({ is: 'positive', of })
}

/** Whether a value is there: nought and false are, null and what is missing are not. */
export function given(of: Expression): Expression {
  return expression({ is: 'given', of })
}

/** A hash of another template's output: pods restart when it changes. */
export function checksum(template: string): Expression {
  return expression({ is: 'checksum', template })
}

/** The first where it is not empty, else the second. */
export function otherwise(first: Expression, second: Expression): Expression {
  return expression({ is: 'otherwise', first, second })
}

/** Random letters and digits, new on every render. */
export function random(length: number): Expression {
  return expression({ is: 'random', length: Math.trunc(length) })
}

/** A list with one more item at its end. */
export function append(list: Expression, item: Expression): Expression {
  return expression({ is: 'append', list, item })
}
