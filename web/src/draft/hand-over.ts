import { type Pointer, valueAt } from '@slipway/shared/base'
import { isDeployValueRef } from '@slipway/shared/blocks'
import { guessedType, letUserDecide, optionPath, type Suggestion, takeBack as takeBackInSpec } from '@slipway/shared/spec'
import { listAt, removeAt, type SpecDocument, setAt, textAt } from './document.ts'
import { examineDocument } from './spec-issues.ts'

/** The document with the field handed to the deploying user. While another field is wrong, the same by hand. */
export function handOver(document: SpecDocument, pointer: Pointer, suggestion: Suggestion): SpecDocument {
  const { spec } = examineDocument(document)
  const done = spec === null ? undefined : letUserDecide(spec, pointer, suggestion)
  if (done?.ok === true) return { ...done.value }
  const taken = listAt(document, '/deployValues').map((it) => textAt(it, '/path'))
  const path = optionPath(pointer, taken, suggestion.path)
  const now = valueAt(document, pointer)
  const question = { type: guessedType(pointer, now), title: path, default: now ?? '', ...suggestion, path }
  return setAt(setAt(document, '/deployValues/-', question), pointer, { deployValue: path })
}

/** The document with the field taken back: the question's default is there, and the question goes where nothing else asks it. */
export function takeBack(document: SpecDocument, pointer: Pointer): SpecDocument {
  const { spec } = examineDocument(document)
  const done = spec === null ? undefined : takeBackInSpec(spec, pointer)
  if (done?.ok === true) return { ...done.value }
  const reference = valueAt(document, pointer)
  if (!isDeployValueRef(reference)) return document
  const index = listAt(document, '/deployValues').findIndex((it) => textAt(it, '/path') === reference.deployValue)
  if (index < 0) return setAt(document, pointer, undefined)
  const restored = setAt(document, pointer, valueAt(document, `/deployValues/${index}/default`))
  const others = JSON.stringify(restored).split(`{"deployValue":${JSON.stringify(reference.deployValue)}}`).length - 1
  return others > 0 ? restored : removeAt(restored, `/deployValues/${index}`)
}
