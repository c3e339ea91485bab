import type { Pointer } from '@slipway/shared/base'
import type { Profile } from '@slipway/shared/profile'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../text/language.ts'
import type { ImageParts } from '../image-reference.ts'
import { readRecentImages, shortImage } from '../recent-images.ts'

interface Props {
  /** Of the image. */
  readonly pointer: Pointer
  readonly profile: Profile
  readonly onTake: (image: ImageParts) => void
}

const mostShown = 6

/** What was used last in this browser on the platform, to take again with registry and tag. */
export function RecentImages({ pointer, profile, onTake }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  // NOTE as they were when the step was opened: the list must not move while one types.
  const [recent] = useState(readRecentImages)
  const here = recent.filter((it) => it.profile === profile.id).slice(0, mostShown)
  if (here.length === 0) return null
  const registryOf = (source: string) => profile.registries.find(({ id }) => id === source)
  return (
    <fieldset className="suggestions" aria-labelledby={`recent${pointer}`}>
      <span className="suggestions-title" id={`recent${pointer}`}>
        {t('image.recent')}
      </span>
      {here.map((it) => {
        const registry = registryOf(it.source)
        const where = registry === undefined ? t('image.other') : localized(registry.title)
        return (
          <button key={`${it.source} ${it.repository}`} type="button" className="chip" title={where} onClick={() => onTake(it)}>
            {shortImage(it)}
          </button>
        )
      })}
    </fieldset>
  )
}
