import type { WidgetProps } from '@rjsf/utils'
import { profiles } from '@slipway/shared/profile'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { listAt, textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { useLocalized } from '../../text/language.ts'
import { BaseInput } from './BaseInput.tsx'
import { describedBy } from './basic-widgets.tsx'

/** Which platform the chart is for. */
export function ProfileWidget(props: WidgetProps) {
  const localized = useLocalized()
  return (
    <select
      id={props.id}
      className="input"
      value={String(props.value ?? '')}
      {...describedBy(props)}
      onChange={(event) => props.onChange(event.target.value)}
    >
      {profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {localized(profile.title)}
        </option>
      ))}
    </select>
  )
}

/** One of the spec's volumes. */
export function VolumeWidget(props: WidgetProps) {
  const { t } = useTranslation()
  const names = useDraftStore(useShallow((state) => listAt(state.document, '/volumes').map((it) => textAt(it, '/name'))))
  const value = typeof props.value === 'string' ? props.value : ''
  return (
    <select id={props.id} className="input" value={value} {...describedBy(props)} onChange={(event) => props.onChange(event.target.value)}>
      {!names.includes(value) && <option value={value}>{value || t('choice.choose')}</option>}
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  )
}

/** A Secret, with those that the platform puts into each namespace. */
export function SecretWidget(props: WidgetProps) {
  const secrets = useDraftStore((state) => profileOf({ profile: textAt(state.document, '/profile') }).existing.secrets)
  return (
    <>
      <BaseInput {...props} list={`${props.id}__secrets`} />
      <datalist id={`${props.id}__secrets`}>
        {secrets.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
