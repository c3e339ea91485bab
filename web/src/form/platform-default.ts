import { flavorOfChart } from '@slipway/shared/admit'
import { valueAt } from '@slipway/shared/base'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type SpecDocument, textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { profileOf } from '../draft/profile-of.ts'

/** What a field stands for while it is empty, in words; undefined where the platform has no default for it. */
function platformDefault(path: string, document: SpecDocument, t: TFunction): string | undefined {
  const profile = profileOf({ profile: textAt(document, '/profile') })
  const { web } = profile
  switch (path) {
    case 'web.path':
      return web.path || undefined
    case 'web.host':
      return web.host || undefined
    case 'web.className':
      return web.className || undefined
    case 'web.tls':
      return t(web.tls ? 'platformDefault.https' : 'platformDefault.http')
    case 'container.resources.requests.memory':
    case 'container.resources.requests.cpu':
      return resourceDefault(path, document, t)
    default:
      return undefined
  }
}

function resourceDefault(path: string, document: SpecDocument, t: TFunction): string {
  const profile = profileOf({ profile: textAt(document, '/profile') })
  const jobFlavor = valueAt(document, '/job/flavor')
  const asked = typeof jobFlavor === 'string' && jobFlavor !== '' ? { jobFlavor } : {}
  const flavor = flavorOfChart(
    { name: textAt(document, '/chart/name'), isJob: textAt(document, '/type') === 'batch-job', ...asked },
    profile,
  )
  if (flavor === undefined) return t('platformDefault.noAmount')
  return path.endsWith('.memory') ? flavor.memory : t('platformDefault.cpu', { request: flavor.cpuRequest, limit: flavor.cpuLimit })
}

/** The same in components. */
export function usePlatformDefault(path: string): string | undefined {
  const { t } = useTranslation()
  return useDraftStore((state) => platformDefault(path, state.drawn.document, t))
}
