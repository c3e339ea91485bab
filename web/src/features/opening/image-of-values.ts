import { valueAt } from '@slipway/shared/base'
import type { Profile } from '@slipway/shared/profile'
import { chartSpecSchema } from '@slipway/shared/spec'
import type { z } from 'zod'

const imageSchema = chartSpecSchema.shape.main.shape.image

/** The image that values name the usual way (`image.registry`, `image.repository`, `image.tag`), as the form has it; undefined where they don't. */
export function imageOf(values: unknown, profile: Profile): z.infer<typeof imageSchema> | undefined {
  const [registry, repository, tag] = ['registry', 'repository', 'tag'].map((key) => valueAt(values, `/image/${key}`))
  if (typeof repository !== 'string' || repository === '') return undefined
  const address = typeof registry === 'string' && registry !== '' ? `${registry}/${repository}` : repository
  const known = profile.registries.find(({ prefix }) => address.startsWith(`${prefix}/`))
  const fixed = typeof tag === 'string' || typeof tag === 'number' ? String(tag) : ''
  const parsed = imageSchema.safeParse({
    source: known?.id ?? 'other',
    repository: known === undefined ? address : address.slice(known.prefix.length + 1),
    tag: fixed === '' ? { from: 'app-version' } : { from: 'fixed', tag: fixed },
    pullPolicy: 'IfNotPresent',
  })
  return parsed.success ? parsed.data : undefined
}
