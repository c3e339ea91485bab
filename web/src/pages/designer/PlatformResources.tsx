import { flavorOfChart } from '@slipway/shared/admit'
import { valueAt } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { useLocalized } from '../../text/language.ts'

/** What the platform will really give, before anything is asked for: it sets resources by itself, whatever a chart says. */
export function PlatformResources() {
  const { t } = useTranslation()
  const localized = useLocalized()
  const document = useDraftStore((state) => state.drawn.document)
  const profile = profileOf({ profile: textAt(document, '/profile') })
  const jobFlavor = valueAt(document, '/job/flavor')
  const isJob = textAt(document, '/type') === 'batch-job'
  const asked = typeof jobFlavor === 'string' && jobFlavor !== '' ? { jobFlavor } : {}
  const flavor = flavorOfChart({ name: textAt(document, '/chart/name'), isJob, ...asked }, profile)
  if (flavor === undefined) return null
  const { cpuRequest, cpuLimit, memory, gpus } = flavor
  return (
    <p className="platform-resources" role="note">
      {t('resources.platformGives', { platform: localized(profile.title), cpuRequest, cpuLimit, memory })}{' '}
      {gpus > 0 && `${t('resources.platformGpus', { count: gpus })} `}
      {t('resources.platformWins')}
    </p>
  )
}
