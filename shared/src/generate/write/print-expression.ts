import { assertNever } from '#base'
import { type Expression, termOf } from '#blocks'
import { quote } from './quote.ts'

/** The expression as an operand of another: in parentheses unless it is a single word. */
function operand(it: Expression): string {
  const text = printExpression(it)
  return /^[.\w]+$/.test(text) || termOf(it).is === 'constant' ? text : `(${text})`
}

function printFormat(parts: readonly (string | Expression)[]): string {
  const layout = parts.map((part) => (typeof part === 'string' ? part.replaceAll('%', '%%') : '%s')).join('')
  const operands = parts.filter((part) => typeof part !== 'string').map((part) => operand(part))
  return ['printf', quote(layout), ...operands].join(' ')
}

function printInclude(name: string, named: Readonly<Record<string, string | number>> | undefined): string {
  if (named === undefined) return `include ${quote(name)} .`
  const pairs = Object.entries(named).map(([key, value]) => `${quote(key)} ${typeof value === 'number' ? value : quote(value)}`)
  return `include ${quote(name)} (dict "root" $ ${pairs.join(' ')})`
}

/** What is between `{{` and `}}`. */
export function printExpression(it: Expression): string {
  const term = termOf(it)
  switch (term.is) {
    case 'value':
      return `.Values.${term.path}`
    case 'built-in':
      return `.${term.name}`
    case 'include':
      return printInclude(term.name, term.arguments)
    case 'constant':
      return quote(term.text)
    case 'format':
      return printFormat(term.parts)
    case 'call':
      return `${term.name} ${operand(term.of)}`
    case 'positive':
      return `gt (int ${operand(term.of)}) 0`
    case 'given':
      return `not (kindIs "invalid" ${operand(term.of)})`
    case 'otherwise':
      return `${operand(term.first)} | default ${operand(term.second)}`
    case 'append':
      return `append ${operand(term.list)} ${operand(term.item)}`
    case 'random':
      return `randAlphaNum ${term.length}`
    case 'checksum':
      return `include (print $.Template.BasePath ${quote(`/${term.template}`)}) . | sha256sum`
    default:
      return assertNever(term)
  }
}
