import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { Comparison } from './Comparison.tsx'
import { pointTitle } from './point-title.ts'
import type { Point } from './points.ts'

/** Stands for the draft as it is, where a point's id may stand. */
export const now = 'now'

interface Props {
  readonly points: readonly Point[]
  readonly from: string
  readonly to: string
  readonly onChoose: (from: string, to: string) => void
}

/** Any two points next to each other. */
export function Compare({ points, from, to, onChoose }: Props) {
  const { t } = useTranslation()
  const document = useDraftStore((state) => state.document)
  const documentOf = (id: string) => points.find((point) => point.id === id)?.document ?? document
  const options = [
    <option key={now} value={now}>
      {t('history.now')}
    </option>,
    ...points.map((point) => (
      <option key={point.id} value={point.id}>
        {pointTitle(point, t)}
      </option>
    )),
  ]
  return (
    <section aria-labelledby="history-compare">
      <h3 id="history-compare">{t('history.whatChanged')}</h3>
      <div className="compare-ends">
        <label>
          {t('history.from')}
          <select className="input" value={from} onChange={(event) => onChoose(event.target.value, to)}>
            {options}
          </select>
        </label>
        <label>
          {t('history.to')}
          <select className="input" value={to} onChange={(event) => onChoose(from, event.target.value)}>
            {options}
          </select>
        </label>
      </div>
      <Comparison before={documentOf(from)} after={documentOf(to)} />
    </section>
  )
}
