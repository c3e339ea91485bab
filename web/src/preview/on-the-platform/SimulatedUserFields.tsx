import { type SimulatedUser, usualUser } from '@slipway/shared/admit'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { accessTo, withAccess } from './dataset-access.ts'

const roles = ['user', 'administrator', 'without-group'] as const
const accesses = ['allowed', 'denied', 'unknown'] as const

/** What the simulated user is to the platform, and may do with each chosen dataset: so each refusal can be seen. */
export function SimulatedUserFields() {
  const t = usePreviewText()
  const datasets = usePreviewStore((state) => state.settings.datasets)
  const person = usePreviewStore((state) => state.settings.person) ?? usualUser
  const setSettings = usePreviewStore((state) => state.setSettings)
  const change = (next: SimulatedUser) => setSettings({ person: next })
  return (
    <fieldset className="ad-person">
      <legend className="pv-sr">{t('asDeployed.person')}</legend>
      <Choice
        label={t('asDeployed.role')}
        value={person.role}
        options={roles}
        words={(role) => t(`asDeployed.roles.${role}`)}
        onChoose={(role) => change({ ...person, role })}
      />
      {datasets.map((id) => (
        <Choice
          key={id}
          label={id}
          value={accessTo(person, id)}
          options={accesses}
          words={(access) => t(`asDeployed.access.${access}`)}
          onChoose={(access) => change(withAccess(person, id, access))}
        />
      ))}
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  words(option: T): string
  onChoose(option: T): void
}

function Choice<T extends string>({ label, value, options, words, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
