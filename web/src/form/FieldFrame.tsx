import type { Pointer } from '@slipway/shared/base'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../text/field-words.ts'
import { DecideButton } from './DecideButton.tsx'
import { PlatformDefault } from './PlatformDefault.tsx'

interface Props {
  readonly id: string
  readonly path: string
  readonly pointer: Pointer
  readonly settable: boolean
  /** The label belongs to a group of controls and not to one input. */
  readonly group?: boolean
  readonly required?: boolean
  readonly errors?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** What is around every field: label, the button 'Ask when deploying', help, why, errors. */
export function FieldFrame({ id, path, pointer, settable, group = false, errors, className = '', children }: Props) {
  const { t } = useTranslation()
  const words = useWords(path)
  const [why, setWhy] = useState(false)
  return (
    <div className={`field ${className}`} {...(group ? { role: 'group', 'aria-labelledby': `${id}__label` } : {})}>
      <div className="lab">
        {group ? (
          <span className="label" id={`${id}__label`}>
            {words.label}
          </span>
        ) : (
          <label className="label" id={`${id}__label`} htmlFor={id}>
            {words.label}
          </label>
        )}
        {settable && <DecideButton pointer={pointer} path={path} label={words.label} />}
      </div>
      {children}
      {errors}
      <PlatformDefault path={path} pointer={pointer} />
      {words.help !== undefined && (
        <p className="help" id={`${id}__help`}>
          {words.help}
          {words.why !== undefined && (
            <>
              {' '}
              <button
                type="button"
                className="link why"
                aria-expanded={why}
                aria-label={t('field.whyOf', { label: words.label })}
                onClick={() => setWhy(!why)}
              >
                {t('field.why')}
              </button>
            </>
          )}
        </p>
      )}
      {why && <p className="why-text">{words.why}</p>}
    </div>
  )
}
