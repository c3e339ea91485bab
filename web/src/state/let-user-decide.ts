import { type Pointer, pathOf, valueAt } from '@slipway/shared/base'
import { isDeployValueRef } from '@slipway/shared/blocks'
import { listAt, type SpecDocument, setAt, textAt } from './document.ts'

/** What a handed-over field becomes: a question in the deploy form. */
export interface Question {
  readonly path: string
  readonly type: string
  readonly title: string
  readonly default: unknown
  readonly [key: string]: unknown
}

function taken(document: SpecDocument, path: string): boolean {
  return listAt(document, '/deployValues').some((it) => textAt(it, '/path') === path)
}

/** A name in values.yaml for a field: its path without the parts that say nothing, made unique. */
export function valuePathFor(document: SpecDocument, pointer: Pointer): string {
  const parts = pathOf(pointer).map((part) => (/^\d+$/.test(part) ? `n${part}` : part))
  const base = parts.filter((part) => !['main', 'resources', 'n0'].includes(part)).join('.') || 'value'
  let path = base
  for (let count = 2; taken(document, path); count += 1) path = `${base}${count}`
  return path
}

/** The document with the field handed to the deploying user: a deploy value stands for it, with the field's value as default. */
export function letUserDecide(document: SpecDocument, pointer: Pointer, question: Question): SpecDocument {
  const referred = setAt(document, pointer, { deployValue: question.path })
  return taken(document, question.path) ? referred : setAt(referred, '/deployValues/-', question)
}

function refersTo(node: unknown, path: string): boolean {
  if (isDeployValueRef(node)) return node.deployValue === path
  if (typeof node !== 'object' || node === null) return false
  return Object.values(node).some((it) => refersTo(it, path))
}

/** The document with the field taken back: the deploy value's default stands there, and the question goes if nothing else asks it. */
export function takeBack(document: SpecDocument, pointer: Pointer): SpecDocument {
  const reference = valueAt(document, pointer)
  if (!isDeployValueRef(reference)) return document
  const questions = listAt(document, '/deployValues')
  const question = questions.find((it) => textAt(it, '/path') === reference.deployValue)
  const restored = setAt(document, pointer, valueAt(question, '/default'))
  const { deployValues: _questions, ...others } = restored
  if (refersTo(others, reference.deployValue)) return restored
  return setAt(
    restored,
    '/deployValues',
    questions.filter((it) => it !== question),
  )
}
