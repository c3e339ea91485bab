import { listAt, type SpecDocument, setAt } from '../../state/document.ts'

/** The document with the rule silenced for a reason; an older reason of the rule is replaced. */
export function silence(document: SpecDocument, rule: string, reason: string): SpecDocument {
  const others = listAt(unsilence(document, rule), '/silenced')
  return setAt(document, '/silenced', [...others, { rule, reason }])
}

/** The document in which the rule speaks again. */
export function unsilence(document: SpecDocument, rule: string): SpecDocument {
  const others = listAt(document, '/silenced').filter(
    (entry) => !(typeof entry === 'object' && entry !== null && Reflect.get(entry, 'rule') === rule),
  )
  return setAt(document, '/silenced', others)
}
