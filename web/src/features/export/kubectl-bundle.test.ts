import { yamlManifest } from '@slipway/shared/testing'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { type BundleWords, kubectlBundle } from './kubectl-bundle.ts'

const words: BundleWords = {
  head: 'Apply this.\nIn order.',
  secret: 'Keep it secret.',
  leftOut: (name, hooks) => `Left out: ${name} (${hooks})`,
}
const manifest = (content: string, hooks?: string[]) => yamlManifest({ source: 'demo/templates/a.yaml', content, hooks })
const service = manifest('apiVersion: v1\nkind: Service\nmetadata:\n  name: lab\nspec:\n  answer: "yes"')

function objectsOf(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => document.toJS())
}

describe('a bundle for kubectl', () => {
  it('puts every object into the namespace, and leaves texts texts', () => {
    const [object] = objectsOf(kubectlBundle({ manifests: [service] }, 'user-ana', words))
    expect(object).toEqual({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'lab', namespace: 'user-ana' }, spec: { answer: 'yes' } })
  })

  it('leaves a namespace that is there, and kinds that belong to none', () => {
    const elsewhere = manifest('apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  namespace: elsewhere')
    const role = manifest('apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: b')
    const objects = objectsOf(kubectlBundle({ manifests: [elsewhere, role] }, 'user-ana', words))
    expect(objects).toMatchObject([{ metadata: { namespace: 'elsewhere' } }, { metadata: { name: 'b' } }])
    expect(objects[1]).not.toHaveProperty('metadata.namespace')
  })

  it('keeps the order, and names the hooks that it leaves out', () => {
    const hook = manifest('apiVersion: v1\nkind: Pod\nmetadata:\n  name: lab-test', ['test'])
    const claim = manifest('apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: home')
    const text = kubectlBundle({ manifests: [claim, service, hook] }, 'user-ana', words)
    expect(objectsOf(text)).toMatchObject([{ kind: 'PersistentVolumeClaim' }, { kind: 'Service' }])
    expect(text).toContain('# Left out: Pod lab-test (test)\n')
    expect(text.startsWith('# Apply this.\n# In order.\n')).toBe(true)
  })

  it('warns only where it holds a secret', () => {
    expect(kubectlBundle({ manifests: [service] }, 'a', words)).not.toContain(words.secret)
    expect(kubectlBundle({ manifests: [manifest('apiVersion: v1\nkind: Secret\nmetadata:\n  name: s')] }, 'a', words)).toContain(
      words.secret,
    )
  })
})
