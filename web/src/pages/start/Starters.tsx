import { type Preset, presets } from '@slipway/shared/presets'
import { profiles } from '@slipway/shared/profile'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SpecDocument } from '../../draft/document.ts'
import { useLocalized } from '../../text/language.ts'
import { ChartPicture } from './ChartPicture.tsx'
import { filteredStarters, needsOf, type StarterFilter, starterNeeds } from './starter-facets.ts'

const everything: StarterFilter = { type: '', need: '', platform: '' }
const types = ['desktop', 'web-app', 'batch-job'] as const
const platforms = profiles.filter(({ id }) => presets.some(({ spec }) => spec.profile === id))

/** The gallery of starters: what each is and needs, and ways to narrow it down. */
export function Starters({ open }: { readonly open: (document: SpecDocument) => void }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const [filter, setFilter] = useState(everything)
  const shown = filteredStarters(presets, filter)
  return (
    <section aria-labelledby="starters">
      <h2 id="starters">{t('start.presets')}</h2>
      <p className="help">{t('starters.help')}</p>
      <div className="starter-filter">
        <Choice
          label={t('starters.type')}
          value={filter.type}
          onChange={(type) => setFilter({ ...filter, type: types.find((it) => it === type) ?? '' })}
        >
          {types.map((type) => (
            <option key={type} value={type}>
              {t(`types.${type}.title`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t('starters.needs')}
          value={filter.need}
          onChange={(need) => setFilter({ ...filter, need: starterNeeds.find((it) => it === need) ?? '' })}
        >
          {starterNeeds.map((need) => (
            <option key={need} value={need}>
              {t(`starters.need.${need}`)}
            </option>
          ))}
        </Choice>
        <Choice label={t('starters.platform')} value={filter.platform} onChange={(platform) => setFilter({ ...filter, platform })}>
          {platforms.map(({ id, title }) => (
            <option key={id} value={id}>
              {localized(title)}
            </option>
          ))}
        </Choice>
        <span role="status" className="help">
          {t('starters.count', { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p>
          {t('starters.none')}{' '}
          <button type="button" className="link" onClick={() => setFilter(everything)}>
            {t('starters.showAll')}
          </button>
        </p>
      ) : (
        <ul className="gallery">
          {shown.map((starter) => (
            <li key={starter.name}>
              <Card starter={starter} onOpen={() => open({ ...starter.spec })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Card({ starter, onOpen }: { readonly starter: Preset; readonly onOpen: () => void }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const needs = needsOf(starter.spec)
  return (
    <button type="button" className="gallery-card" onClick={onOpen}>
      <ChartPicture document={starter.spec} />
      <span className="gallery-title">{localized(starter.title)}</span>
      <span className="gallery-text">{localized(starter.description)}</span>
      {needs.length > 0 && (
        <span className="gallery-needs" aria-hidden="true">
          {needs.map((need) => (
            <span key={need} className="pill">
              {t(`starters.need.${need}`)}
            </span>
          ))}
        </span>
      )}
    </button>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <label className="starter-choice">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('starters.any')}</option>
        {children}
      </select>
    </label>
  )
}
