import { evaluateExpression } from './expression.ts'

/** `released`: every Rancher up to 2.15.0. `fixed`: with the reading of `show_if` of August 2026. */
export type RancherVersion = 'released' | 'fixed'

/**
 * Whether a `show_if` of Rancher holds. Rancher rewrites it into an expression of its `if`; in released versions `x!=v` becomes
 * one that cannot be read, and what cannot be read is shown.
 */
export function evaluateCondition(
  condition: string,
  readVariable: (variable: string) => unknown,
  version: RancherVersion = 'released',
): boolean {
  const expression = version === 'released' ? rewritten(condition) : rewrittenWithParentheses(condition)
  return holds(expression, readVariable) || (expression.includes('-') && comparesByHand(condition, readVariable))
}

/** Whether released versions and the fixed one make different expressions of a `show_if`. */
export function misreadCondition(condition: string): boolean {
  return rewritten(condition) !== rewrittenWithParentheses(condition)
}

// NOTE a `-` in a name reads as minus; where that comes to no, Rancher compares the texts itself.
function comparesByHand(condition: string, readVariable: (variable: string) => unknown): boolean {
  const compare = (comparison: string): boolean => {
    const sign = comparison.includes('!=') ? '!=' : '='
    const parts = comparison.trim().split(sign)
    const [variable = '', wanted] = parts
    return parts.length === 2 && (String(readVariable(variable) ?? '') === wanted) === (sign === '=')
  }
  const either = condition.split('||')
  return either.length > 1 ? either.some(compare) : condition.split('&&').every(compare)
}

/** Whether an expression of Rancher's `if` holds; one that cannot be read does. */
export function holds(expression: string, readVariable: (variable: string) => unknown): boolean {
  try {
    return Boolean(evaluateExpression(expression, readVariable))
  } catch {
    return true
  }
}

function rewritten(condition: string): string {
  for (const sign of ['||', '&&']) if (condition.includes(sign)) return condition.split(sign).map(rewritten).join(` ${sign} `)
  return comparison(/^(.*)(!?=)(.*)$/.exec(condition), condition)
}

function rewrittenWithParentheses(condition: string): string {
  for (const sign of ['||', '&&']) {
    const parts = splitOutside(condition, sign)
    if (parts.length > 1) return parts.map(rewrittenWithParentheses).join(` ${sign} `)
  }
  const [, not, inner] = /^\s*(!?)\((.*)\)\s*$/.exec(condition) ?? []
  if (inner !== undefined) return `${not}(${rewrittenWithParentheses(inner)})`
  return comparison(/^(.*?)(!?=)(.*)$/.exec(condition), condition)
}

// The parts between signs that are in no parentheses.
function splitOutside(condition: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < condition.length; at += 1) {
    if (condition[at] === '(') depth += 1
    else if (condition[at] === ')') depth -= 1
    else if (depth === 0 && condition.startsWith(sign, at)) {
      parts.push(condition.slice(from, at))
      from = at + sign.length
      at = from - 1
    }
  }
  return [...parts, condition.slice(from)]
}

function comparison(found: RegExpExecArray | null, condition: string): string {
  if (found === null) return condition
  const [, left = '', sign = '', right = ''] = found
  const key = left.trim()
  const wanted = right.trim()
  const isNot = sign === '!='
  if (wanted === '') return isNot ? `!!${key}` : `!${key}`
  const value = ['true', 'false', 'null'].includes(wanted) ? wanted : `"${wanted}"`
  return `${key} ${isNot ? '!=' : '=='} ${value}`
}
