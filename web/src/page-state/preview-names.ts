import type { PreviewSettings } from './preview-store.ts'

export type PreviewName = 'release' | 'namespace' | 'user'

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const labels = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** Whether Helm takes such a release and Kubernetes such a namespace; a user names a namespace too. */
export function isPreviewName(kind: PreviewName, name: string): boolean {
  return kind === 'release' ? name.length <= 53 && labels.test(name) : name.length <= 63 && label.test(name)
}

/** What changes with one of the names: a user takes along the namespace, where it was hers by the platform's rule. */
export function changeOfName(
  kind: PreviewName,
  name: string,
  { user, namespace }: PreviewSettings,
  prefix: string,
): Partial<PreviewSettings> {
  const own = `${prefix}${name}`
  const follows = kind === 'user' && namespace === `${prefix}${user}` && isPreviewName('namespace', own)
  return { [kind]: name, ...(follows ? { namespace: own } : {}) }
}
