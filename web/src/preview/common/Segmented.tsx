import { Radio, RadioGroup } from 'react-aria-components'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly id: T; readonly title: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few, all in sight. */
export function Segmented<T extends string>({ label, value, choices, onChange }: SegmentedProps<T>) {
  const choose = (id: string) => {
    const chosen = choices.find((choice) => choice.id === id)
    if (chosen) onChange(chosen.id)
  }
  return (
    <RadioGroup className="pv-segmented" aria-label={label} orientation="horizontal" value={value} onChange={choose}>
      {choices.map(({ id, title }) => (
        <Radio key={id} value={id} className="pv-segment">
          {title}
        </Radio>
      ))}
    </RadioGroup>
  )
}
