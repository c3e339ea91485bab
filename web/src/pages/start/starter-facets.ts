import { valueAt } from '@slipway/shared/base'
import type { Preset } from '@slipway/shared/presets'
import type { ChartSpec } from '@slipway/shared/spec'

/** What a starter needs or brings that not every one does. */
export const starterNeeds = ['gpu', 'browser', 'database'] as const
export type StarterNeed = (typeof starterNeeds)[number]

/** What the gallery is narrowed to; empty: everything. */
export interface StarterFilter {
  readonly type: ChartSpec['type'] | ''
  readonly need: StarterNeed | ''
  readonly platform: string
}

const databases = /(^|[/-])(postgres|postgresql|mysql|mariadb|redis|mongo|trino)([:-]|$)/

/** What a starter's spec shows that it needs: nobody keeps a second list. */
export function needsOf(spec: ChartSpec): readonly StarterNeed[] {
  const containers = [spec.main, ...spec.sidecars, ...spec.components.flatMap((it) => [it.main, ...it.sidecars])]
  const images = containers.map(({ image }) => image.repository)
  const asksForGpu = containers.some(({ resources }) => resources?.gpu !== undefined && resources.gpu !== 0)
  const flavor = valueAt(spec, '/job/flavor')
  const needs: Readonly<Record<StarterNeed, boolean>> = {
    gpu: asksForGpu || (typeof flavor === 'string' && /gpu/.test(flavor) && !/no-gpu/.test(flavor)),
    browser: spec.type === 'web-app' && spec.web.how === 'in-workstation',
    database: images.some((image) => databases.test(image)),
  }
  return starterNeeds.filter((need) => needs[need])
}

/** The starters that fit a filter, in the order of the gallery. */
export function filteredStarters(starters: readonly Preset[], { type, need, platform }: StarterFilter): readonly Preset[] {
  return starters.filter(
    ({ spec }) =>
      (type === '' || spec.type === type) &&
      (need === '' || needsOf(spec).includes(need)) &&
      (platform === '' || spec.profile === platform),
  )
}
