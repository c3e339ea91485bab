import { type JsonObject, parseValues, setValue } from '@slipway/shared/deploy-forms'
import { useMemo, useRef, useState } from 'react'
import type { DeployValues } from '../../preview/deploy-form/use-values.ts'
import type { DrawnFrom } from './opened-form.ts'

const nothing: JsonObject = {}

/** A person's values for a foreign chart, for as long as it is looked at: they are tried here, and go nowhere. */
export function useOpenedValues({ schema, packageText, questions }: DrawnFrom): DeployValues {
  const [text, setText] = useState(packageText)
  const packaged = useMemo(() => parseValues(packageText), [packageText])
  const parsed = useMemo(() => parseValues(text), [text])
  const defaults = packaged.ok ? packaged.value : nothing
  const lastRead = useRef(defaults)
  if (parsed.ok) lastRead.current = parsed.value
  return {
    schema,
    questions,
    text,
    packageText,
    values: lastRead.current,
    defaults,
    fault: parsed.ok ? null : parsed.error,
    changed: text !== packageText,
    setText,
    setAt: (path, value) => setText((before) => setValue(before, path, value)),
    restore: () => setText(packageText),
  }
}
