/**
 * Whether a `show_if` of Rancher holds: comparisons `a=b` and `a!=b` joined by `&&` and `||`, without parentheses; `&&`
 * binds tighter. A quoted text on the right is compared without its quotes.
 */
export function evaluateCondition(condition: string, readVariable: (variable: string) => unknown): boolean {
  return condition.split('||').some((part) => part.split('&&').every((comparison) => compare(comparison.trim(), readVariable)))
}

function compare(comparison: string, readVariable: (variable: string) => unknown): boolean {
  const [, variable = '', operator = '', wanted = ''] = /^([^=!]+?)\s*(!?==?)\s*(.*)$/.exec(comparison) ?? []
  if (operator === '') return false
  const equal = String(readVariable(variable.trim()) ?? '') === wanted.trim().replace(/^(["'])(.*)\1$/, '$2')
  return operator.startsWith('!') ? !equal : equal
}
