import { type Pointer, pointerOf, valueAt } from '@slipway/shared/base'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { listAt, textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { goToField } from '../page-state/navigation.ts'
import { splitQuantity } from './quantity.ts'

function range(question: unknown, t: TFunction): string {
  const minimum = valueAt(question, '/minimum')
  const maximum = valueAt(question, '/maximum')
  const unit = textAt(question, '/slider/unit')
  if (typeof minimum === 'number' && typeof maximum === 'number')
    return t('decide.range', { minimum, maximum, unit: t(`units.${unit || 'none'}`, { defaultValue: unit }) }).trim()
  return ''
}

function shown(question: unknown, value: unknown, t: TFunction): string {
  if (typeof value === 'string' && textAt(question, '/type') === 'quantity') {
    const { number, unit } = splitQuantity(value)
    return [number, t(`units.${unit || 'none'}`, { defaultValue: unit })].join(' ').trim()
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function start(question: unknown, t: TFunction): string {
  const value = valueAt(question, '/default')
  if (value === '' || value === undefined) return t('decide.startEmpty')
  if (typeof value === 'boolean') return t(value ? 'decide.startOn' : 'decide.startOff')
  return t('decide.start', { value: shown(question, value, t) })
}

/** What the deploying person will see of a field that was handed over, in her words. */
export function UserBox({ valuePath }: { readonly valuePath: string }) {
  const { t } = useTranslation()
  const [index, question] = useDraftStore(
    useShallow((state) => {
      const all = listAt(state.document, '/deployValues')
      const at = all.findIndex((it) => textAt(it, '/path') === valuePath)
      return [at, all[at]] as const
    }),
  )
  const target: Pointer = pointerOf(['deployValues', index, 'title'])
  if (question === undefined) {
    return (
      <div className="userbox missing">
        <span>{t('decide.missing', { path: valuePath })}</span>
      </div>
    )
  }
  const parts = [range(question, t), start(question, t)].filter(Boolean).join(', ')
  return (
    <div className="userbox">
      <div>
        <b>{t('decide.sees')}</b>
        <span>
          {t('decide.quoted', { title: textAt(question, '/title') })} {parts}
        </span>
      </div>
      <button type="button" className="link" onClick={() => goToField(target)}>
        {t('decide.change')}
      </button>
    </div>
  )
}
