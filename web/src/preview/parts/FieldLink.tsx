import type { Pointer } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../form/field-words.ts'
import { wordsKey } from '../../form/words-key.ts'
import { goToField } from '../../state/navigation.ts'
import { stepOf } from '../../state/steps.ts'

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
