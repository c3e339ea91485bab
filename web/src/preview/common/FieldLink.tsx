import type { Pointer } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { stepOf } from '../../draft/steps.ts'
import { goToField } from '../../page-state/navigation.ts'
import { useWords } from '../../text/field-words.ts'
import { wordsKey } from '../../text/words-key.ts'

/** Leads to a field, by the names of its step and of itself. */
export function FieldLink({ pointer }: { readonly pointer: Pointer }) {
  const { t } = useTranslation()
  const { label } = useWords(wordsKey(pointer))
  return (
    <button type="button" className="pv-field-link" onClick={() => goToField(pointer)}>
      {t(`steps.${stepOf(pointer)}.title`)} › {label}
    </button>
  )
}
