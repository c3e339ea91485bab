import { at, listAt } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { chaimeleon } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf, podOf } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

function preset(name: string): ChartSpec {
  const found = findPreset(name)
  if (found === undefined) throw new Error(`no preset ${name}`)
  return found.spec
}

const desktop = preset('desktop-tensorflow')

async function rendered(spec: ChartSpec, setString: string[] = []) {
  const { files, binaries } = generateChart(spec, chaimeleon)
  const answer = await engine.render({ chart: { files, binaries }, release: { name: 'lab', namespace: 'user-ana' }, values: { setString } })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const objects = objectsOf(answer.value)
  return { objects, ...podOf(objects) }
}

async function mainOf(main: Partial<ChartSpec['main']>, volumes: ChartSpec['volumes'] = []): Promise<unknown> {
  const { pod } = await rendered({ ...desktop, main: { ...desktop.main, env: [], ...main }, volumes })
  return pod.containers[0]
}

describe('an image', () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

  it('is pinned by its digest, below the registry of the platform', async () => {
    const image = { ...desktop.main.image, tag: { from: 'digest' as const, digest } }
    expect(at(await mainOf({ image }), 'image')).toBe(
      `harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library/ubuntu-python-tensorflow-desktop@${digest}`,
    )
  })

  it('has the tag that the user chooses from a list', async () => {
    const image = { ...desktop.main.image, tag: { from: 'fixed' as const, tag: { deployValue: 'version' } } }
    const choices = [{ value: '3.14' }, { value: '3.10' }]
    const deployValues = [...desktop.deployValues, { path: 'version', type: 'choice' as const, title: 'Version', default: '3.14', choices }]
    const { pod } = await rendered({ ...desktop, main: { ...desktop.main, image }, deployValues }, ['version=3.10'])
    expect(pod.containers[0]?.image).toMatch(/:3\.10$/)
  })
})

describe('the annotations of the platform', () => {
  const tool = ['toolName', 'toolVersion']
  const folders = {
    'persistent-home': ['persistentHomeMountPoint'],
    'shared-folder': ['persistentSharedFolderMountPoint'],
    datasets: ['datasetsIDs', 'datasetsMountPoint'],
  } as const
  const kinds = ['persistent-home', 'shared-folder', 'datasets'] as const
  const subsets = Array.from({ length: 2 ** kinds.length }, (_, bits) => kinds.filter((__, bit) => (bits >> bit) % 2 === 1))
  const types = ['desktop', 'batch-job'] as const

  it.each(types.flatMap((type) => subsets.map((some) => [type, some] as const)))(
    'are those of a %s with %j and the required ones, each by its own',
    async (type, some) => {
      const volumes = some.map((kind) => ({ kind, name: kind }))
      const spec = { ...desktop, type, volumes, annotations: { style: 'separate' as const, extra: [] } }
      const { workload } = await rendered(spec, ['datasets_list=a'])
      const connection = type === 'desktop' ? ['createGuacamoleConnection'] : []
      const expected = [...tool, ...connection, ...some.flatMap((kind) => folders[kind])].map((name) => `chaimeleon.eu/${name}`)
      expect(Object.keys(workload?.metadata.annotations ?? {}).sort()).toEqual(expected.sort())
    },
  )

  it('are the same by the one include as each by its own', async () => {
    const of = async (style: 'one-include' | 'separate') =>
      (await rendered({ ...desktop, annotations: { style, extra: [] } }, ['datasets_list=a'])).workload?.metadata.annotations
    expect(await of('one-include')).toEqual(await of('separate'))
  })
})

describe('the strategy of a deployment', () => {
  const claim = { kind: 'new-claim' as const, name: 'work', size: '1Gi', accessMode: 'ReadWriteOnce' as const }
  const mounts = [{ volume: 'work', path: '/work' }]

  it('is Recreate where one pod at a time may write a claim', async () => {
    const { workload } = await rendered({ ...desktop, volumes: [claim], main: { ...desktop.main, mounts } })
    expect(at(workload, 'spec', 'strategy')).toEqual({ type: 'Recreate' })
  })

  it.each([
    ['many may write it', [{ ...claim, accessMode: 'ReadWriteMany' as const }], mounts],
    ['nothing mounts it', [claim], []],
    ['there is none', [], []],
  ])('is left to Kubernetes where %s', async (_, volumes, mounted) => {
    const { workload } = await rendered({ ...desktop, volumes, main: { ...desktop.main, mounts: mounted } })
    expect(at(workload, 'spec', 'strategy')).toBeUndefined()
  })
})

describe('volumes', () => {
  const side = {
    name: 'side',
    image: { source: 'dockerhub', repository: 'busybox', tag: { from: 'fixed' as const, tag: '1.37' } },
    ports: [],
    env: [],
  }

  it('are mounted in any container, by a part of them and read-only where asked', async () => {
    const volumes = [{ kind: 'empty-dir' as const, name: 'scratch', medium: 'memory' as const, sizeLimit: '1Gi' }]
    const mounts = [{ volume: 'scratch', path: '/in', subPath: 'part', readOnly: true }]
    const { pod } = await rendered({
      ...desktop,
      volumes,
      sidecars: [{ ...side, mounts }],
      initContainers: [{ ...side, name: 'first', mounts }],
    })
    const expected = [{ name: 'scratch', mountPath: '/in', subPath: 'part', readOnly: true }]
    expect(pod.containers[1]?.volumeMounts).toEqual(expected)
    expect(pod.initContainers?.[0]?.volumeMounts).toEqual(expected)
    expect(pod.volumes).toEqual([{ name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } }])
  })

  it('are projected from Secrets, ConfigMaps and the labels of the pod', async () => {
    const sources = [
      { type: 'secret' as const, secret: 'ceph-auth' },
      { type: 'config-map' as const, configMap: 'chaimeleon', optional: true },
      { type: 'pod-labels' as const },
    ]
    const { pod } = await rendered({ ...desktop, volumes: [{ kind: 'projected', name: 'all', sources }] })
    expect(listAt(pod.volumes?.[0], 'projected', 'sources')).toEqual([
      { secret: { name: 'ceph-auth' } },
      { configMap: { name: 'chaimeleon', optional: true } },
      { downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
    ])
  })

  it('are claims that exist, by a name that the user may type', async () => {
    const volumes = [{ kind: 'existing-claim' as const, name: 'data', claim: { deployValue: 'claim' }, readOnly: true }]
    const deployValues = [...desktop.deployValues, { path: 'claim', type: 'string' as const, title: 'Claim', default: 'mine' }]
    const { pod, objects } = await rendered({ ...desktop, volumes, deployValues }, ['claim=theirs'])
    expect(pod.volumes).toEqual([{ name: 'data', persistentVolumeClaim: { claimName: 'theirs', readOnly: true } }])
    expect(objects.some(({ kind }) => kind === 'PersistentVolumeClaim')).toBe(false)
  })
})

describe('variables', () => {
  it('say what the pod is and what its container may use', async () => {
    const env: ChartSpec['main']['env'] = [
      { from: 'pod-field', name: 'POD', field: 'metadata.name' },
      { from: 'pod-field', name: 'NODE', field: 'spec.nodeName' },
      { from: 'container-resource', name: 'MEMORY', resource: 'limits.memory' },
    ]
    expect(listAt(await mainOf({ env }), 'env')).toEqual([
      { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
      { name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
    ])
  })

  it('come as whole Secrets and ConfigMaps too', async () => {
    const envFrom: ChartSpec['main']['envFrom'] = [
      { kind: 'secret', name: 'jobman-service-auth', prefix: 'JOBMAN_' },
      { kind: 'config-map', name: 'chaimeleon', optional: true },
    ]
    expect(listAt(await mainOf({ envFrom }), 'envFrom')).toEqual([
      { secretRef: { name: 'jobman-service-auth' }, prefix: 'JOBMAN_' },
      { configMapRef: { name: 'chaimeleon', optional: true } },
    ])
  })
})

describe('a PostgreSQL beside the application', () => {
  it('shares a generated password with it, keeps its data on a claim and is reached by localhost', async () => {
    const { objects, pod, workload } = await rendered(preset('web-app-postgresql'))
    const [app, database] = pod.containers
    const secret = objects.find(({ kind }) => kind === 'Secret')
    const password = { secretKeyRef: { name: secret?.metadata.name, key: 'database-password' } }
    const variableOf = (container: typeof app, name: string) => container?.env?.find((it) => it.name === name)
    expect(secret?.metadata.name).toBe(workload?.metadata.name)
    expect(secret?.stringData?.['database-password']).toMatch(/^[A-Za-z0-9]{20}$/)
    expect(variableOf(app, 'MB_DB_PASS')?.valueFrom).toEqual(password)
    expect(variableOf(database, 'POSTGRES_PASSWORD')?.valueFrom).toEqual(password)
    expect(variableOf(app, 'MB_DB_HOST')?.value).toBe('localhost')
    expect(variableOf(app, 'MB_DB_USER')?.value).toBe(variableOf(database, 'POSTGRES_USER')?.value)
    expect(database?.image).toBe('harbor.chaimeleon-eu.i3m.upv.es/dockerhub/library/postgres:16.4')
    const claim = objects.find(({ kind }) => kind === 'PersistentVolumeClaim')
    expect(claim?.metadata.annotations).toEqual({ 'helm.sh/resource-policy': 'keep' })
    expect(pod.volumes).toEqual([{ name: 'database', persistentVolumeClaim: { claimName: claim?.metadata.name } }])
    expect(database?.volumeMounts).toEqual([{ name: 'database', mountPath: '/var/lib/postgresql/data' }])
  })
})
