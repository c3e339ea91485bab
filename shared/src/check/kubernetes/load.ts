// Kubernetes' schemas, a separate entry so that they stay out of the first bundle.
// In: a version. Out: the schemas of the kinds that charts use.
// Never: the network; the data comes with the code.
import type { KubernetesSchemas } from './schemas.ts'

export type { KubernetesSchemas } from './schemas.ts'

/** The minor versions that there are schemas for, oldest first. */
export const kubernetesVersions = ['1.35', '1.36', '1.37'] as const

const loaders = {
  '1.35': () => import('./schemas/v1.35.generated.json', { with: { type: 'json' } }),
  '1.36': () => import('./schemas/v1.36.generated.json', { with: { type: 'json' } }),
  '1.37': () => import('./schemas/v1.37.generated.json', { with: { type: 'json' } }),
} as const

/** The version nearest to the wanted one (`v1.36.3`, `1.34`); the newest where none is named. */
export function nearestKubernetesVersion(wanted: string | undefined): (typeof kubernetesVersions)[number] {
  const minor = Number(/^v?1\.(\d+)/.exec(wanted ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(minor) || minor >= 37) return '1.37'
  return minor === 36 ? '1.36' : '1.35'
}

/** The schemas of the version nearest to the wanted one; each is loaded once. */
export async function loadKubernetesSchemas(version?: string): Promise<KubernetesSchemas> {
  const nearest = nearestKubernetesVersion(version)
  const schemas = loaded.get(nearest) ?? (await loaders[nearest]()).default
  loaded.set(nearest, schemas)
  return schemas
}

// NOTE a browser takes a separate task for an import, also for what it has: checks run at every keystroke.
const loaded = new Map<string, KubernetesSchemas>()
