import type { ErrorSchema, ValidatorType } from '@rjsf/utils'
import { type Language, pathOf } from '@slipway/shared/base'
import type { SpecIssue } from '../draft/spec-issues.ts'

/** rjsf's tree of errors, from the schema's issues. */
export function errorSchemaOf(issues: readonly SpecIssue[], language: Language): ErrorSchema {
  const root: ErrorSchema = {}
  for (const { pointer, message } of issues) {
    let here: ErrorSchema = root
    for (const key of pathOf(pointer)) {
      const next: ErrorSchema = here[key] ?? {}
      here[key] = next
      here = next
    }
    here.__errors = [...(here.__errors ?? []), message[language]]
  }
  return root
}

/**
 * rjsf wants a validator; ours says nothing, because the store validates each edit with the spec's own zod schema and the
 * form shows that (`extraErrors`). So no ajv is shipped, and no code is made from strings: the page's policy forbids that.
 */
export const specValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
}
