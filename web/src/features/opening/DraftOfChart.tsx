import { useTranslation } from 'react-i18next'
import { wordsOf } from '../../text/field-words.ts'
import { useLanguage } from '../../text/language.ts'
import { wordsKey } from '../../text/words-key.ts'
import { valueWords } from '../history/change-words.ts'
import type { ChartDraft, LeftOut, Refused, Taken } from './draft-of-chart.ts'

/** What a draft takes from a chart that was made elsewhere, and what it cannot take. */
export function DraftOfChart({ draft }: { readonly draft: ChartDraft }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="muted">{t('exports.opened.type', { type: t(`types.${draft.type}.choice`) })}</p>
      <TakenList taken={draft.taken} />
      <LeftList refused={draft.refused} left={draft.left} />
    </>
  )
}

function TakenList({ taken }: { readonly taken: readonly Taken[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section aria-labelledby="opened-taken">
      <h2 id="opened-taken">{t('exports.opened.taken')}</h2>
      <dl className="opened-fields">
        {taken.map(({ pointer, value, named = pointer, shown }) => (
          <div key={pointer}>
            <dt>{wordsOf(wordsKey(named), language).label}</dt>
            <dd>{shown ?? valueWords(value, t)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LeftList({ refused, left }: { readonly refused: readonly Refused[]; readonly left: readonly LeftOut[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section aria-labelledby="opened-left">
      <h2 id="opened-left">{t('exports.opened.left')}</h2>
      <ul className="opened-left">
        {refused.map(({ pointer, value, why }) => (
          <li key={pointer}>
            <strong>{wordsOf(wordsKey(pointer), language).label}</strong> <span>{valueWords(value, t)}</span>
            <p className="muted">{why[language]}</p>
          </li>
        ))}
        {left.map(({ what, names }) => (
          <li key={what}>
            <strong>{t(`exports.opened.parts.${what}`, { count: names.length })}</strong>
            <p className="muted">{valueWords(names, t)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
