import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { kubernetesVersions, loadKubernetesSchemas } from '../shared/src/check/kubernetes/load.ts'
import { validateObject } from '../shared/src/check/kubernetes/validate.ts'

const script = fileURLToPath(new URL('generate-kube-schemas.mjs', import.meta.url))
const cache = process.env.SLIPWAY_CACHE || join(homedir(), '.cache', 'slipway')
const kubeconform = join(cache, 'tools/kubeconform-v0.7.0/kubeconform')
const schemas = join(cache, 'kubeconform-schemas')
const hasGo = ['go', '/usr/local/go/bin/go'].some((command) => spawnSync(command, ['version']).error === undefined)
const folder = mkdtempSync(join(tmpdir(), 'kube-schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const metadata = { name: 'demo' }
const container = { name: 'demo', image: 'x/y:1' }
const deployment = (spec: object, extra: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata,
  spec: {
    selector: { matchLabels: { app: 'demo' } },
    template: { metadata: { labels: { app: 'demo' } }, spec: { containers: [{ ...container, ...extra }] } },
    ...spec,
  },
})

/** Objects that are good or bad in every way that a schema can see. */
const objects: Readonly<Record<string, object>> = {
  'a good deployment': deployment({}),
  'a field that is null': deployment({ replicas: null }),
  'a text for a number': deployment({ replicas: '1' }),
  'an unknown field': deployment({ replica: 1 }),
  'an unknown field of a container': deployment({}, { imagePullpolicy: 'Always' }),
  'a missing field': deployment({ selector: null }),
  'amounts as numbers and texts': deployment({}, { resources: { requests: { cpu: 1, memory: '4Gi' }, limits: { cpu: 1.5 } } }),
  'an amount that is a list': deployment({}, { resources: { requests: { cpu: [] } } }),
  'a boolean for a text': deployment({}, { env: [{ name: 'A', value: true }] }),
  'a port by name and by number': {
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: {
      ports: [
        { port: 1, targetPort: 'http' },
        { port: 2, targetPort: 80 },
      ],
    },
  },
  'a port that is a boolean': { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 1, targetPort: true }] } },
  'a number in a secret': { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { a: 1 } },
  'a map for a list': { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: {} } },
  'a good ingress': {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { ...metadata, annotations: { a: 'b' } },
    spec: {
      rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'demo', port: { number: 80 } } } }] } }],
    },
  },
  'an ingress without path type': {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata,
    spec: { rules: [{ http: { paths: [{ backend: {} }] } }] },
  },
  'an annotation that is a boolean': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { ...metadata, annotations: { a: true } } },
  'a good claim': {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata,
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  },
}

describe.skipIf(!hasGo)('the schemas of Kubernetes', () => {
  it('are those that the script makes', { timeout: 300_000 }, () => {
    const { status, stderr } = spawnSync('node', [script, '--check'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe.skipIf(!existsSync(kubeconform) || !existsSync(schemas)).each(kubernetesVersions)('our validation for Kubernetes %s', (minor) => {
  it('takes and refuses what kubeconform -strict does', { timeout: 60_000 }, async () => {
    const known = await loadKubernetesSchemas(minor)
    const expected: Record<string, boolean> = {}
    const ours: Record<string, boolean> = {}
    for (const [name, object] of Object.entries(objects)) {
      const file = join(folder, 'object.json')
      writeFileSync(file, JSON.stringify(object))
      const args = ['-strict', '-kubernetes-version', known.version, '-schema-location', `${schemas}/`, file]
      expected[name] = spawnSync(kubeconform, args).status === 0
      const { apiVersion, kind }: Record<string, unknown> = { ...object }
      ours[name] = validateObject(object, known.kinds[`${apiVersion}/${kind}`] ?? '', known).length === 0
    }
    expect(ours).toEqual(expected)
    expect(new Set(Object.values(expected)).size).toBe(2)
  })
})
