import { listAt, type SpecDocument, setAt } from '../../draft/document.ts'

/** The document with the rule silenced for a reason; an older reason of the rule is replaced. */
export function ignoreRule(document: SpecDocument, rule: string, reason: string): SpecDocument {
  const others = listAt(stopIgnoring(document, rule), '/silenced')
  return setAt(document, '/silenced', [...others, { rule, reason }])
}

/** The document in which the rule speaks again. */
export function stopIgnoring(document: SpecDocument, rule: string): SpecDocument {
  const others = listAt(document, '/silenced').filter(
    (entry) => !(typeof entry === 'object' && entry !== null && Reflect.get(entry, 'rule') === rule),
  )
  return setAt(document, '/silenced', others)
}
