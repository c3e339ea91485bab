import { useTranslation } from 'react-i18next'
import { useExamplesStore } from '../../pipeline/examples-store.ts'
import { pointTitle } from '../history/point-title.ts'
import { usePoints } from '../history/use-points.ts'
import { useExamplesText } from './use-examples-text.ts'

/** With what the examples are compared: the draft before the last edit, or one of its points in time. */
export function CompareWith() {
  const t = useExamplesText()
  const { t: common } = useTranslation()
  const { points } = usePoints()
  const base = useExamplesStore((state) => state.base)
  const setBase = useExamplesStore((state) => state.setBase)
  const choose = (id: string) => {
    const point = points.find((it) => it.id === id)
    setBase(point === undefined ? null : { id, document: point.document })
  }
  return (
    <label className="example-base">
      {t('compare')}
      <select className="input" value={base?.id ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('lastEdit')}</option>
        {points.map((point) => (
          <option key={point.id} value={point.id}>
            {pointTitle(point, common)}
          </option>
        ))}
      </select>
    </label>
  )
}
