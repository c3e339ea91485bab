import { isTimeZone, parseCron } from '@slipway/shared/blocks'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../../draft/document.ts'
import { useDraftStore } from '../../../draft/draft-store.ts'
import { useLanguage } from '../../../text/language.ts'
import { addWords } from '../../../text/late-words.ts'
import { pointerOfId } from '../../pointers.ts'
import { useTyped } from '../../use-typed.ts'
import { CronParts } from './CronParts.tsx'
import { describeCron } from './describe-cron.ts'
import { nextRuns } from './next-runs.ts'
import en from './text/en.json'
import es from './text/es.json'

const namespace = addWords('cron', { en, es })

const usual = [
  ['hour', '0 * * * *'],
  ['night', '0 3 * * *'],
  ['workday', '0 7 * * 1-5'],
  ['monday', '0 7 * * 1'],
  ['month', '0 3 1 * *'],
] as const

function NextRuns({ expression, zone }: { readonly expression: string; readonly zone: string }) {
  const { t } = useTranslation(namespace)
  const language = useLanguage()
  const parsed = parseCron(expression)
  if (!parsed.ok || 'everySeconds' in parsed.value) return null
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23', timeZone: zone })
  return (
    <ul className="cron-next" aria-label={t('next', { zone })}>
      <li aria-hidden="true">{t('next', { zone })}</li>
      {nextRuns(parsed.value, zone, { from: new Date(), count: 3 }).map((it) => (
        <li key={it.getTime()}>{format.format(it)}</li>
      ))}
    </ul>
  )
}

/** What helps with a schedule, below its field: usual ones, its parts, words, the next three times. */
export default function CronMore({ id }: { readonly id: string }) {
  const { t } = useTranslation(namespace)
  const language = useLanguage()
  const { value, type } = useTyped(id)
  const typedZone = useDraftStore((state) => textAt(state.document, pointerOfId(id).replace(/cron$/, 'timeZone')))
  const expression = typeof value === 'string' ? value : ''
  const isInterval = expression.startsWith('@every') && parseCron(expression).ok
  return (
    <div className="cron-more">
      <fieldset className="cron-usual" aria-label={t('usual')}>
        {usual.map(([name, schedule]) => (
          <button key={name} type="button" className="button small" aria-pressed={expression === schedule} onClick={() => type(schedule)}>
            {t(`preset.${name}`)}
          </button>
        ))}
      </fieldset>
      <CronParts id={id} expression={expression} onChange={type} />
      <p className="cron-words" aria-live="polite">
        {isInterval ? t('every') : describeCron(expression, language)}
      </p>
      <NextRuns expression={expression} zone={isTimeZone(typedZone) ? typedZone : 'UTC'} />
    </div>
  )
}
