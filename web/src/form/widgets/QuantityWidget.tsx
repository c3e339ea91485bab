import type { WidgetProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { useWords } from '../../text/field-words.ts'
import { extrasOf } from '../form-schema.ts'
import { type Measure, sizeIn, splitQuantity, unitsOf } from '../quantity.ts'
import { useTyped } from '../use-typed.ts'
import { describedBy } from './basic-widgets.tsx'

const units: Readonly<Record<Measure, { readonly slider: string; readonly step: number }>> = {
  memory: { slider: 'Gi', step: 1 },
  cpu: { slider: '', step: 0.5 },
}

function useQuota(measure: Measure): string | null {
  return useDraftStore((state) => profileOf({ profile: textAt(state.document, '/profile') }).quota[measure])
}

function Quantity({ measure, ...props }: WidgetProps & { readonly measure: Measure }) {
  const { id, schema } = props
  const { t } = useTranslation()
  const { value, type } = useTyped(id)
  const { path } = extrasOf(schema)
  const words = useWords(path)
  const namespaceHas = useQuota(measure)
  // NOTE the quota of bytes is of memory: a disk is written in the same units and counts nowhere.
  const quota = measure === 'cpu' || path.endsWith('.memory') ? namespaceHas : null
  const quantity = typeof value === 'string' ? value : ''
  const { number, unit } = splitQuantity(quantity)
  const { slider, step } = units[measure]
  const known = unitsOf[measure]
  const shownUnit = quantity === '' ? slider : unit
  const maximum = quota === null ? null : sizeIn(quota, slider)
  const size = sizeIn(quantity, slider)
  const write = (typed: string, inUnit: string) => type(typed === '' ? undefined : `${typed}${inUnit}`)
  return (
    <>
      <div className="quantity">
        {maximum !== null && (
          <input
            type="range"
            min={step}
            max={maximum}
            step={step}
            className={quantity === '' ? 'unset' : ''}
            value={Number.isFinite(size) ? size : step}
            aria-valuetext={quantity === '' ? t('quantity.unset') : undefined}
            aria-label={t('quantity.slider', { label: words.label })}
            onChange={(event) => write(event.target.value, slider)}
          />
        )}
        <input
          id={id}
          className="input num"
          inputMode="decimal"
          autoComplete="off"
          value={number}
          {...describedBy(props)}
          onChange={(event) => write(event.target.value.trim(), shownUnit)}
        />
        <select
          className="input"
          value={shownUnit}
          aria-label={t('quantity.unit', { label: words.label })}
          onChange={(event) => write(number, event.target.value)}
        >
          {(known.includes(shownUnit) ? known : [shownUnit, ...known]).map((it) => (
            <option key={it} value={it}>
              {measure === 'cpu' && it === '' ? t('units.cores') : t(`units.${it || 'none'}`, { defaultValue: it })}
            </option>
          ))}
        </select>
      </div>
      {maximum !== null && (
        <div className="scale" aria-hidden="true">
          <span>{step}</span>
          <span>{t(`quantity.quota.${measure}`, { maximum })}</span>
        </div>
      )}
    </>
  )
}

/** Bytes, within what a user's namespace has. */
export function MemoryWidget(props: WidgetProps) {
  return <Quantity {...props} measure="memory" />
}

/** Cores, within what a user's namespace has. */
export function CpuWidget(props: WidgetProps) {
  return <Quantity {...props} measure="cpu" />
}

/** None, one, or a number. */
export function GpuWidget({ id, value, onChange }: WidgetProps) {
  const { t } = useTranslation()
  const count = typeof value === 'number' ? value : 0
  const choose = (chosen: number | undefined) => onChange(chosen)
  return (
    <div className="gpu">
      <div className="seg" id={id} tabIndex={-1}>
        {([undefined, 1, 2] as const).map((it) => (
          <label key={it ?? 0} className="seg-item">
            <input
              type="radio"
              name={id}
              checked={it === undefined ? count === 0 : it === 1 ? count === 1 : count > 1}
              onChange={() => choose(it)}
            />
            <span>{t(`gpu.${it === undefined ? 'none' : it === 1 ? 'one' : 'more'}`)}</span>
          </label>
        ))}
      </div>
      {count > 1 && (
        <input
          type="number"
          className="input num"
          aria-label={t('gpu.count')}
          min={2}
          max={16}
          value={count}
          onChange={(event) => choose(Number(event.target.value))}
        />
      )}
    </div>
  )
}
