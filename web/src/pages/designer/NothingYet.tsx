import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { stepOf } from '../../draft/steps.ts'
import { goToField } from '../../page-state/navigation.ts'
import { EmptyState } from '../../preview/common/EmptyState.tsx'
import { wordsOf } from '../../text/field-words.ts'
import { useLanguage } from '../../text/language.ts'
import { wordsKey } from '../../text/words-key.ts'
import '../../preview/common/common.css'

const mostNamed = 5

/** In the place of a panel while a draft was never complete: which fields the chart still waits for. */
export function NothingYet() {
  const { t } = useTranslation()
  const language = useLanguage()
  const issues = useDraftStore((state) => state.issues)
  return (
    <div className="pv-panel">
      <EmptyState title={t('preview.nothingYet.title')}>
        <p>{t('preview.nothingYet.text', { count: issues.length })}</p>
        <ul className="pv-waited-for">
          {issues.slice(0, mostNamed).map(({ pointer }) => (
            <li key={pointer}>
              <button type="button" className="pv-link" onClick={() => goToField(pointer)}>
                {t(`steps.${stepOf(pointer)}.title`)} › {wordsOf(wordsKey(pointer), language).label}
              </button>
            </li>
          ))}
        </ul>
      </EmptyState>
    </div>
  )
}
