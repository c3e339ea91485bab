import { type KubernetesSchemas, loadKubernetesSchemas, nearestKubernetesVersion } from '@slipway/shared/check/kubernetes'
import { useKubernetesStore } from './kubernetes-store.ts'

/** The schemas of the version nearest to the wanted one; undefined where they cannot be fetched now, which the page says. */
export async function kubernetesSchemas(
  kubeVersion: string | undefined,
  load: typeof loadKubernetesSchemas = loadKubernetesSchemas,
): Promise<KubernetesSchemas | undefined> {
  const version = nearestKubernetesVersion(kubeVersion)
  try {
    const schemas = await load(version)
    if (useKubernetesStore.getState().missing !== null) useKubernetesStore.setState({ missing: null })
    return schemas
  } catch (failure) {
    useKubernetesStore.setState({ missing: { version, failure } })
    return undefined
  }
}
