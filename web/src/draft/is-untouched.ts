import { isObject } from '@slipway/shared/base'
import { chartTypes } from '@slipway/shared/blocks'
import { profiles } from '@slipway/shared/profile'
import { newSpec } from '@slipway/shared/spec'
import { type SpecDocument, textAt } from './document.ts'
import { type StepId, stepOf } from './steps.ts'

/** Whether a step is as it was when the draft was started blank. The type is always chosen by the person. */
export function isUntouched(document: SpecDocument, step: StepId): boolean {
  if (step === 'type' || step === 'check') return false
  const type = chartTypes.find(({ kind }) => kind === textAt(document, '/type'))
  const profile = profiles.find(({ id }) => id === textAt(document, '/profile'))
  if (type === undefined || profile === undefined) return false
  return !changedFields(document, newSpec(profile, type.kind)).some((pointer) => stepOf(pointer) === step)
}

/** The fields that differ, two keys deep: as far as steps tell them apart. */
function changedFields(one: object, other: object, below = ''): string[] {
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const [a, b] = [mine.get(key), theirs.get(key)]
    if (below === '' && isObject(a) && isObject(b)) return changedFields(a, b, `/${key}`)
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [`${below}/${key}`]
  })
}
