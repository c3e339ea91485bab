import { at, textAt } from '@slipway/shared/base'
import type { Rendered, RenderedManifest } from '@slipway/shared/render'
import { parseDocument } from 'yaml'

/** Kinds that belong to no namespace: those that a chart is likely to hold. */
const clusterWide: ReadonlySet<string> = new Set([
  'APIService',
  'ClusterRole',
  'ClusterRoleBinding',
  'CSIDriver',
  'CustomResourceDefinition',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeSnapshotClass',
])

/** The comments in the bundle, in the person's language; each may have several lines. */
export interface BundleWords {
  readonly head: string
  readonly secret: string
  leftOut(name: string, hooks: string): string
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
}

function nameOf({ object }: RenderedManifest): string {
  return `${textAt(object, 'kind') ?? ''} ${textAt(object, 'metadata', 'name') ?? ''}`.trim()
}

/** The document's text with its namespace. Its scalars are read as texts, so that all others are printed as they stand. */
function inNamespace({ content, object }: RenderedManifest, namespace: string): string {
  const place = ['metadata', 'namespace']
  const goesIn = object !== null && !clusterWide.has(textAt(object, 'kind') ?? '') && at(object, ...place) === undefined
  const document = parseDocument(content, { schema: 'failsafe', uniqueKeys: false })
  if (!goesIn || document.errors.length > 0) return content.trimEnd()
  document.setIn(place, namespace)
  return document.toString({ lineWidth: 0 }).trimEnd()
}

/**
 * What `kubectl apply -f` takes: the objects in the order in which Helm installs them, each with its namespace. Hooks
 * are left out, with a comment: Helm runs them at their moment, kubectl would make plain objects of them.
 */
export function kubectlBundle({ manifests }: Pick<Rendered, 'manifests'>, namespace: string, words: BundleWords): string {
  const objects = manifests.filter(({ hooks }) => hooks === undefined)
  const hooks = manifests.filter((it) => it.hooks !== undefined)
  const hasSecret = objects.some(({ content }) => /^kind:\s*["']?Secret\b/m.test(content))
  const head = [words.head, ...(hasSecret ? [words.secret] : [])].map(comment).join('\n')
  const leftOut = hooks.map((it) => comment(words.leftOut(nameOf(it), (it.hooks ?? []).join(', '))))
  const parts = objects.map((it) => `---\n# Source: ${it.source}\n${inNamespace(it, namespace)}`)
  return `${[head, ...leftOut, ...parts].join('\n')}\n`
}
