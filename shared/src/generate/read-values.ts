import { assertNever, type Pointer } from '#base'
import { type Expression, isDeployValueRef, type Notes, type Term, type Tree, termOf } from '#blocks'

type Found = Map<string, Pointer>

function note(found: Found, path: string, origin: Pointer): void {
  if (!found.has(path)) found.set(path, origin)
}

/** The expressions inside a term. */
function operandsOf(term: Term): readonly Expression[] {
  switch (term.is) {
    case 'format':
      return term.parts.filter((part) => typeof part !== 'string')
    case 'call':
    case 'positive':
    case 'given':
      return [term.of]
    case 'otherwise':
      return [term.first, term.second]
    case 'append':
      return [term.list, term.item]
    case 'value':
    case 'include':
    case 'built-in':
    case 'constant':
    case 'random':
    case 'checksum':
      return []
    default:
      return assertNever(term)
  }
}

function inExpression(it: Expression, origin: Pointer, found: Found): void {
  const term = termOf(it)
  if (term.is === 'value') note(found, term.path, origin)
  for (const operand of operandsOf(term)) inExpression(operand, origin, found)
}

function inNotes(it: Notes, outer: Pointer, found: Found): Pointer {
  const origin = it.origin ?? outer
  if (it.when !== undefined) inExpression(it.when, origin, found)
  return origin
}

/** Collects every `.Values.…` that the tree reads, with the field that made it read. */
export function readsOf(tree: Tree, origin: Pointer, found: Found): void {
  if (tree.is === 'computed') inExpression(tree.expression, origin, found)
  if (tree.is === 'list') for (const it of tree.items) readsOf(it.value, inNotes(it, origin, found), found)
  if (tree.is === 'map') {
    for (const it of tree.entries) {
      const here = inNotes(it, origin, found)
      if ('spread' in it) inExpression(it.spread, here, found)
      else readsOf(it.value, here, found)
    }
  }
}

/** Notes the deploy option of a field, if it was handed over. */
export function readsOfField(field: unknown, origin: Pointer, found: Found): void {
  if (isDeployValueRef(field)) note(found, field.deployValue, origin)
}

/** Notes what a file of the expert's own reads: every `.Values.…` in it. */
export function readsOfText(text: string, origin: Pointer, found: Found): void {
  for (const match of text.matchAll(/\.Values((?:\.[A-Za-z_][A-Za-z0-9_]*)+)/g)) {
    if (match[1] !== undefined) note(found, match[1].slice(1), origin)
  }
}
