import { cronParts } from '@slipway/shared/blocks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly id: string
  readonly expression: string
  readonly onChange: (expression: string) => void
}

function split(expression: string): string[] {
  const words = expression.startsWith('@') ? [] : expression.split(/\s+/).filter((word) => word !== '')
  return cronParts.map((_, at) => words[at] ?? '')
}

function join(parts: readonly string[]): string {
  return parts.map((part) => part || '*').join(' ')
}

/** The five parts of a schedule, each in its own input; what is left empty means every one. */
export function CronParts({ id, expression, onChange }: Props) {
  const { t } = useTranslation('cron')
  // A part that was just emptied stays empty in its input, where the expression says `*`.
  const [typed, setTyped] = useState<readonly string[]>([])
  const parts = join(typed) === expression ? typed : split(expression)
  const change = (at: number, text: string) => {
    const next = parts.map((part, index) => (index === at ? text.replace(/\s/g, '') : part))
    setTyped(next)
    onChange(join(next))
  }
  return (
    <fieldset className="cron-parts" aria-label={t('parts')}>
      {cronParts.map((part, at) => (
        <label key={part}>
          <span>{t(`part.${part}`)}</span>
          <input
            id={`${id}__${part}`}
            className="input"
            autoComplete="off"
            spellCheck={false}
            placeholder="*"
            value={parts[at] ?? ''}
            onChange={(event) => change(at, event.target.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}
