import { create } from 'zustand'

interface KubernetesState {
  /** The schemas that the last check went without, and the failed import; null where it had what it wanted. */
  readonly missing: { readonly version: string; readonly failure: unknown } | null
}

/** Whether the manifests were compared with Kubernetes' own schemas. Written by `kubernetes-schemas.ts` only. */
export const useKubernetesStore = create<KubernetesState>()(() => ({ missing: null }))
