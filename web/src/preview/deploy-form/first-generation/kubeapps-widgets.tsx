import type { RegistryWidgetsType, WidgetProps } from '@rjsf/utils'
import { objectOf, sliderOf } from '@slipway/shared/deploy-forms'
import { Switch } from 'react-aria-components'
import { usePreviewText } from '../../parts/use-preview-text.ts'

const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))
const describedBy = (id: string) => ({ 'aria-describedby': `${id}__description` })

function TextWidget({ id, value, onChange }: WidgetProps) {
  return (
    <input
      id={id}
      className="pv-input pv-wide"
      {...describedBy(id)}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function NumberWidget({ id, value, onChange, options }: WidgetProps) {
  const { minimum, maximum } = objectOf(options['field-schema'])
  return (
    <input
      id={id}
      type="number"
      className="pv-input df-number"
      {...describedBy(id)}
      {...(typeof minimum === 'number' ? { min: minimum } : {})}
      {...(typeof maximum === 'number' ? { max: maximum } : {})}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function PasswordWidget({ id, value, onChange }: WidgetProps) {
  return (
    <input
      id={id}
      type="password"
      autoComplete="off"
      className="pv-input pv-wide"
      {...describedBy(id)}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function TextareaWidget({ id, value, onChange }: WidgetProps) {
  return (
    <textarea
      id={id}
      rows={4}
      className="pv-input pv-wide"
      {...describedBy(id)}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

// NOTE no empty choice: Kubeapps has none. A value that is not among the choices is listed, else the browser would show another one.
function SelectWidget({ id, value, onChange, options }: WidgetProps) {
  const choices = (options.enumOptions ?? []).map((option) => String(option.value))
  const shown = textOf(value)
  return (
    <select id={id} className="pv-input pv-wide" {...describedBy(id)} value={shown} onChange={(event) => onChange(event.target.value)}>
      {(choices.includes(shown) ? choices : [shown, ...choices]).map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}

function SwitchWidget({ id, value, onChange, label }: WidgetProps) {
  return (
    <Switch id={id} className="df-switch" aria-label={label} isSelected={value === true} onChange={onChange}>
      <span className="df-switch-track" aria-hidden="true" />
    </Switch>
  )
}

function SliderWidget({ id, value, onChange, label, options }: WidgetProps) {
  const t = usePreviewText()
  const slider = sliderOf(objectOf(options['field-schema']), value)
  const change = (typed: string) => {
    if (typed !== '' && Number.isFinite(Number(typed))) onChange(Number(typed))
  }
  return (
    <div className="df-slider">
      <input
        id={id}
        type="range"
        {...describedBy(id)}
        aria-valuetext={`${slider.shown} ${slider.unit}`.trim()}
        min={slider.minimum}
        max={slider.maximum}
        step={slider.step}
        value={slider.shown}
        onChange={(event) => change(event.target.value)}
      />
      <input
        type="number"
        className="pv-input df-number"
        aria-label={t('deployForm.sliderNumber', { label })}
        step={slider.step}
        value={slider.shown}
        onChange={(event) => change(event.target.value)}
      />
      <span className="df-unit">{slider.unit}</span>
      <span className="df-scale" aria-hidden="true">
        <span>{slider.minimum}</span>
        <span>
          {slider.maximum} {slider.unit}
        </span>
      </span>
    </div>
  )
}

function CustomWidget() {
  const t = usePreviewText()
  return <p className="pv-muted">{t('deployForm.customComponent')}</p>
}

/** Kubeapps' widgets by the names that the first generation's logic gives them. */
export const kubeappsWidgets: RegistryWidgetsType = {
  text: TextWidget,
  number: NumberWidget,
  password: PasswordWidget,
  textarea: TextareaWidget,
  select: SelectWidget,
  switch: SwitchWidget,
  slider: SliderWidget,
  custom: CustomWidget,
}
