import { isObject, type JsonObject, objectOf, parseValues, setValue, type ValuesFault } from '@slipway/shared/deploy-forms'
import { useCallback, useMemo, useRef } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { packagedValues, takeValues, withChosenDatasets } from './values-session.ts'

export interface DeployValues {
  readonly schema: JsonObject
  /** The text as it stands in the YAML editor. */
  readonly text: string
  readonly packageText: string
  /** The last values that could be read. */
  readonly values: JsonObject
  readonly defaults: JsonObject
  readonly fault: ValuesFault | null
  readonly changed: boolean
  /** The chart's `questions.yaml`; empty where it has none. */
  readonly questions: string
  readonly setText: (text: string) => void
  readonly setAt: (path: readonly string[], value: unknown) => void
  readonly restore: () => void
}

const nothing: JsonObject = {}

/** The deploying person's values: one YAML text, which every form and the editor read and write. */
export function useValues(): DeployValues {
  const valuesFile = usePreviewStore((state) => state.generated?.files['values.yaml'])
  const questions = usePreviewStore((state) => state.generated?.files['questions.yaml'] ?? state.generated?.files['questions.yml'] ?? '')
  const schemaFile = usePreviewStore((state) => state.generated?.files['values.schema.json'])
  const own = usePreviewStore((state) => state.settings.valuesYaml)
  const datasets = usePreviewStore((state) => state.settings.datasets)
  const packageText = useMemo(() => packagedValues(valuesFile), [valuesFile])
  const schema = useMemo(() => readSchema(schemaFile), [schemaFile])
  const defaults = useMemo(() => objectOf(readOr(packageText)), [packageText])
  const text = useMemo(() => own ?? withChosenDatasets(packageText, datasets), [own, packageText, datasets])
  const parsed = useMemo(() => parseValues(text), [text])
  const setText = useCallback((next: string) => takeValues(next, packageText), [packageText])
  const setAt = useCallback((path: readonly string[], value: unknown) => setText(setValue(text, path, value)), [setText, text])
  const restore = useCallback(() => setText(packageText), [packageText, setText])
  // A text that cannot be read leaves the forms as they were, instead of emptying them.
  const lastRead = useRef(defaults)
  if (parsed.ok) lastRead.current = parsed.value
  const values = lastRead.current
  const fault = parsed.ok ? null : parsed.error
  return { schema, questions, text, packageText, values, defaults, fault, changed: text !== packageText, setText, setAt, restore }
}

function readOr(text: string): unknown {
  const parsed = parseValues(text)
  return parsed.ok ? parsed.value : nothing
}

function readSchema(file: string | undefined): JsonObject {
  if (file === undefined) return nothing
  try {
    const schema: unknown = JSON.parse(file)
    return isObject(schema) ? schema : nothing
  } catch {
    // The author's own schema may be broken JSON; problems say so.
    return nothing
  }
}
