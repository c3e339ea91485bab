import type { RegistryWidgetsType, WidgetProps } from '@rjsf/utils'
import { objectOf, sliderOf, sliderValue } from '@slipway/shared/deploy-forms'
import { useState } from 'react'
import { Switch } from 'react-aria-components'
import { usePreviewText } from '../../common/use-preview-text.ts'

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

// NOTE no empty choice: Kubeapps has none. Of a value that is not among the choices it shows the first one.
function SelectWidget({ id, value, onChange, options }: WidgetProps) {
  const choices = (options.enumOptions ?? []).map((option) => String(option.value))
  const shown = textOf(value)
  return (
    <select id={id} className="pv-input pv-wide" {...describedBy(id)} value={shown} onChange={(event) => onChange(event.target.value)}>
      {choices.map((choice) => (
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
  const schema = objectOf(options['field-schema'])
  const slider = sliderOf(schema, value)
  // What is typed is in the box until the slider is elsewhere: `2.` is on the way to `2.5`.
  const [typed, setTyped] = useState({ text: '', shown: Number.NaN })
  const change = (text: string) => {
    setTyped({ text, shown: sliderOf(schema, sliderValue(schema, text)).shown })
    onChange(text)
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
        className="pv-input df-number"
        inputMode="decimal"
        aria-label={t('deployForm.sliderNumber', { label })}
        value={typed.shown === slider.shown ? typed.text : slider.shown}
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
