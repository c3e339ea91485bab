import { withTheme } from '@rjsf/core'
import { valueAt } from '@slipway/shared/base'
import { useMemo, useState } from 'react'
import { isDocument, textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { setField } from '../draft/set-field.ts'
import type { StepId } from '../draft/steps.ts'
import { cardsShowMounts } from '../draft/volume-mounts.ts'
import { useSettingsStore } from '../page-state/settings-store.ts'
import { useLanguage } from '../text/language.ts'
import { useAskedFor } from './asked-for.ts'
import { fieldsOfStep } from './field-table.ts'
import { useFocusField } from './focus-field.ts'
import { useFollowTyping } from './follow-typing.ts'
import { partOfSchema } from './form-schema.ts'
import { idPrefix, pointerOfId } from './pointers.ts'
import { errorSchemaOf, specValidator } from './spec-validator.ts'
import { theme } from './theme.ts'

/** rjsf fills in nothing by itself: what is not in the spec stays out of it. */
const quiet = {
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
  allOf: 'skipDefaults',
} as const

const Form = withTheme(theme)

/** Errors of fields that are still empty are shown after the person has been there. */
function useShownIssues() {
  const issues = useDraftStore((state) => state.drawn.issues)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => issues.filter((issue) => !issue.missing || left.has(issue.pointer)), [issues, left])
  const leave = (pointer: string) => setLeft((before) => (before.has(pointer) ? before : new Set([...before, pointer])))
  return { shown, leave }
}

/** Takes what a field of rjsf says: only that, because the form may have been drawn before the last keystroke elsewhere. */
function change(formData: unknown, id: string | undefined): void {
  const { document, drawn, edit } = useDraftStore.getState()
  if (id !== undefined) setField(pointerOfId(id), valueAt(formData, pointerOfId(id)))
  else if (isDocument(formData) && drawn.document === document) edit(() => formData)
}

/** The form of a step: the spec's own schema, cut to the step's fields, drawn by rjsf. Fields have the spec's pointers as ids. */
export function StepForm({ step }: { readonly step: StepId }) {
  const document = useDraftStore((state) => state.drawn.document)
  const type = textAt(document, '/type')
  const webHow = textAt(document, '/web/how')
  const allOptions = useSettingsStore((state) => state.allOptions)
  const isAskedFor = useAskedFor('/main/mounts')
  const cardsSuffice = useDraftStore((state) => cardsShowMounts(state.drawn.document))
  const showsMounts = allOptions || isAskedFor || !cardsSuffice
  const groups = useMemo(
    () => fieldsOfStep(step, { type, webHow, showsMounts }).map((fields) => ({ name: fields[0] ?? '', schema: partOfSchema(fields) })),
    [step, type, webHow, showsMounts],
  )
  const language = useLanguage()
  const { shown, leave } = useShownIssues()
  const errors = useMemo(() => errorSchemaOf(shown, language), [shown, language])
  useFollowTyping()
  useFocusField()
  return groups.map(({ name, schema }) => (
    <Form
      key={name}
      tagName="div"
      className="step-form"
      schema={schema}
      formData={document}
      validator={specValidator}
      extraErrors={errors}
      idPrefix={idPrefix}
      idSeparator="/"
      experimental_defaultFormStateBehavior={quiet}
      noHtml5Validate
      noValidate
      showErrorList={false}
      onChange={({ formData }, id) => change(formData, id)}
      onBlur={(id) => leave(pointerOfId(id))}
    >
      <span hidden />
    </Form>
  ))
}
