import { describe, expect, it } from 'vitest'
import { at, type JsonObject, listAt, textAt, withValue } from '#base'
import { chaimeleon } from '#profile'
import { type Admission, admit } from './admit.ts'

const ana: Admission = {
  user: 'ana',
  gid: 2001,
  namespace: 'user-ana',
  now: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
}
const all = {
  'chaimeleon.eu/toolName': 'desktop-tensorflow',
  'chaimeleon.eu/toolVersion': '0.1.0',
  'chaimeleon.eu/persistentHomeMountPoint': '/home/chaimeleon/persistent-home',
  'chaimeleon.eu/persistentSharedFolderMountPoint': '/home/chaimeleon/persistent-shared-folder',
  'chaimeleon.eu/datasetsIDs': 'd1, d2',
  'chaimeleon.eu/datasetsMountPoint': '/home/chaimeleon/datasets',
  'chaimeleon.eu/createGuacamoleConnection': ' TRUE ',
}

function workload(kind: string, annotations: JsonObject | undefined, pod: JsonObject = {}): JsonObject {
  const containers = [
    { name: 'main', image: 'x/y:1', volumeMounts: [{ name: 'own', mountPath: '/own' }] },
    { name: 'side', image: 'x/z:1' },
  ]
  return {
    apiVersion: kind === 'Job' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: { name: 'demo-lab', ...(annotations && { annotations }) },
    spec: {
      template: {
        spec: { initContainers: [{ name: 'prepare', image: 'x/i:1' }], containers, volumes: [{ name: 'own', emptyDir: {} }], ...pod },
      },
    },
  }
}

const podOf = (objects: readonly JsonObject[]) => at(objects[0], 'spec', 'template', 'spec')

describe('a desktop with everything', () => {
  const before = workload('Deployment', all)
  const { objects, changes, refusals } = admit([before], chaimeleon, ana)
  const pod = podOf(objects)

  it('is let in and the original is left alone', () => {
    expect(refusals).toEqual([])
    expect(before).toEqual(workload('Deployment', all))
  })
  it('gets a volume for the datalake, each dataset, home and shared folder, after its own', () => {
    const folder = (path: string, readOnly: boolean) => ({
      monitors: ['MONITOR-1', 'MONITOR-2', 'MONITOR-3', 'MONITOR-4'],
      path,
      user: 'chaimeleon-ana',
      secretRef: { name: 'ceph-auth' },
      readOnly,
    })
    expect(at(pod, 'volumes')).toEqual([
      { name: 'own', emptyDir: {} },
      { name: 'datalake', cephfs: folder('/datalake', true) },
      { name: 'd1', cephfs: folder('/datasets/d1', true) },
      { name: 'd2', cephfs: folder('/datasets/d2', true) },
      { name: 'home', cephfs: folder('/homes/chaimeleon-users/ana', false) },
      { name: 'shared-folder', cephfs: folder('/homes/chaimeleon-shared-folder', false) },
    ])
  })
  it('has the data mounted in its first container only', () => {
    expect(at(pod, 'containers', 0, 'volumeMounts')).toEqual([
      { name: 'own', mountPath: '/own' },
      { name: 'datalake', mountPath: '/mnt/datalake' },
      { name: 'd1', mountPath: '/home/chaimeleon/datasets/d1' },
      { name: 'd2', mountPath: '/home/chaimeleon/datasets/d2' },
      { name: 'home', mountPath: '/home/chaimeleon/persistent-home' },
      { name: 'shared-folder', mountPath: '/home/chaimeleon/persistent-shared-folder' },
    ])
    expect(at(pod, 'containers', 1, 'volumeMounts')).toBeUndefined()
    expect(at(pod, 'initContainers', 0, 'volumeMounts')).toBeUndefined()
  })
  it("runs as the platform's user in the person's group", () => {
    expect(at(pod, 'securityContext')).toEqual({ runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000, supplementalGroups: [2001] })
  })
  it("gets its flavour's node and resources in every regular container", () => {
    expect(at(pod, 'nodeSelector')).toEqual({ 'chaimeleon.eu/target': 'desktops' })
    const resources = { requests: { cpu: '900m', memory: '7Gi' }, limits: { cpu: '2', memory: '7Gi' } }
    expect(at(pod, 'containers', 0, 'resources')).toEqual(resources)
    expect(at(pod, 'containers', 1, 'resources')).toEqual(resources)
    expect(at(pod, 'initContainers', 0, 'resources')).toBeUndefined()
  })
  it('is named in Guacamole by time and deployment, and carries the user', () => {
    expect(at(objects[0], 'metadata', 'annotations', 'chaimeleon.eu/guacamoleConnectionName')).toBe('2026-01-02-03-04-05---demo-lab')
    expect(at(objects[0], 'metadata', 'annotations', 'chaimeleon.eu/username')).toBe('ana')
  })
  it('says of every change what was there and why', () => {
    expect(changes.map((change) => change.pointer)).toContain('/spec/template/spec/securityContext')
    for (const change of changes) {
      expect(change.object).toBe('Deployment/demo-lab')
      expect(change.why.en && change.why.es).toBeTruthy()
    }
  })
  it('changes nothing that is already so', () => {
    expect(admit(objects, chaimeleon, ana).changes).toEqual([])
  })
})

describe('what the annotations do not ask for', () => {
  it('mounts nothing and leaves the security context alone', () => {
    const own = { securityContext: { fsGroup: 7 } }
    const { objects } = admit([workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' }, own)], chaimeleon, ana)
    expect(at(podOf(objects), 'volumes')).toEqual([{ name: 'own', emptyDir: {} }])
    expect(at(podOf(objects), 'securityContext')).toEqual({ fsGroup: 7 })
  })
  it('gives a tool that it does not know the small flavour', () => {
    const { objects } = admit([workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' })], chaimeleon, ana)
    expect(at(podOf(objects), 'containers', 0, 'resources', 'limits')).toEqual({ cpu: '200m', memory: '1Gi' })
  })
  it('ignores a connection that is anything but true', () => {
    const { objects } = admit([workload('Deployment', { ...all, 'chaimeleon.eu/createGuacamoleConnection': 'yes' })], chaimeleon, ana)
    expect(at(objects[0], 'metadata', 'annotations', 'chaimeleon.eu/guacamoleConnectionName')).toBeUndefined()
  })
  it("replaces the author's security context where the author wrote a CephFS volume", () => {
    const own = { volumes: [{ name: 'mine', cephfs: { path: '/x' } }], securityContext: { runAsUser: 0 } }
    const { objects } = admit([workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' }, own)], chaimeleon, ana)
    expect(at(podOf(objects), 'securityContext', 'runAsUser')).toBe(1000)
  })
  it('mounts nothing at an empty mount point', () => {
    const annotations = { ...all, 'chaimeleon.eu/persistentHomeMountPoint': '', 'chaimeleon.eu/datasetsIDs': '' }
    const { objects } = admit([workload('Deployment', annotations)], chaimeleon, ana)
    expect(listAt(podOf(objects), 'volumes').map((volume) => textAt(volume, 'name'))).toEqual(['own', 'shared-folder'])
  })
  it('mounts datasets at their usual place where the chart names none', () => {
    const annotations = { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/datasetsIDs': 'd1' }
    const { objects } = admit([workload('Deployment', annotations)], chaimeleon, ana)
    expect(listAt(podOf(objects), 'containers', 0, 'volumeMounts').at(-1)).toEqual({
      name: 'd1',
      mountPath: '/home/chaimeleon/datasets/d1',
    })
  })
  it('ignores the place of the datasets where there are none', () => {
    const annotations = { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/datasetsMountPoint': '/data' }
    const { objects } = admit([workload('Deployment', annotations)], chaimeleon, ana)
    expect(listAt(podOf(objects), 'volumes')).toHaveLength(1)
  })
  it('keeps the name of a connection that there is already', () => {
    const annotations = { ...all, 'chaimeleon.eu/guacamoleConnectionName': 'mine' }
    const { objects } = admit([workload('Deployment', annotations)], chaimeleon, ana)
    expect(at(objects[0], 'metadata', 'annotations', 'chaimeleon.eu/guacamoleConnectionName')).toBe('mine')
  })
  it('trims the tool name before it looks for the flavour, and compares it exactly', () => {
    const limit = (toolName: string) => {
      const { objects } = admit([workload('Deployment', { 'chaimeleon.eu/toolName': toolName })], chaimeleon, ana)
      return at(podOf(objects), 'containers', 0, 'resources', 'limits', 'memory')
    }
    expect([limit(' chaimeleon-superset '), limit('Chaimeleon-Superset'), limit('chaimeleon-superset-2')]).toEqual(['3Gi', '1Gi', '1Gi'])
  })
  it("adds its node selector to the author's", () => {
    const own = { nodeSelector: { disk: 'ssd' } }
    const { objects } = admit([workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' }, own)], chaimeleon, ana)
    expect(at(podOf(objects), 'nodeSelector')).toEqual({ disk: 'ssd', 'chaimeleon.eu/target': 'desktops' })
  })
  it('does not set a priority class', () => {
    expect(at(podOf(admit([workload('Deployment', all)], chaimeleon, ana).objects), 'priorityClassName')).toBeUndefined()
  })
  it("gives an administrator's pod the person's group only", () => {
    const own = { securityContext: { runAsUser: 7, supplementalGroups: [1] } }
    const admitted = admit([workload('Deployment', all, own)], chaimeleon, { ...ana, isAdmin: true })
    expect(at(podOf(admitted.objects), 'securityContext')).toEqual({ runAsUser: 7, supplementalGroups: [2001] })
    const without = admit([workload('Deployment', all)], chaimeleon, { ...ana, isAdmin: true })
    expect(at(podOf(without.objects), 'securityContext')).toEqual({ supplementalGroups: [2001] })
  })
  it('adds a dataset twice that is named twice, which Kubernetes refuses', () => {
    const annotations = { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/datasetsIDs': 'd1, d1' }
    const { objects, refusals } = admit([workload('Deployment', annotations)], chaimeleon, ana)
    expect(listAt(podOf(objects), 'volumes').map((volume) => textAt(volume, 'name'))).toEqual(['own', 'datalake', 'd1', 'd1'])
    expect(refusals.map(({ by, message }) => [by, message.en])).toEqual([
      ['kubernetes', expect.stringContaining('two volumes are named d1')],
      ['kubernetes', expect.stringContaining('two volumes are mounted at /home/chaimeleon/datasets/d1')],
    ])
  })
  it('does not add a CephFS folder twice', () => {
    const own = { volumes: [{ name: 'mine', cephfs: { path: '/homes/chaimeleon-users/ana' } }] }
    const annotations = { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/persistentHomeMountPoint': '/h' }
    expect(at(podOf(admit([workload('Deployment', annotations, own)], chaimeleon, ana).objects), 'volumes')).toEqual(own.volumes)
  })
})

describe('a job', () => {
  it('gets the default flavour with its GPU', () => {
    const { objects, refusals } = admit([workload('Job', {})], chaimeleon, ana)
    expect(refusals).toEqual([])
    expect(at(podOf(objects), 'containers', 0, 'resources', 'limits')).toEqual({ cpu: '8', memory: '60Gi', 'nvidia.com/gpu': '1' })
  })
  it('takes the flavour that it names', () => {
    const { objects } = admit([workload('Job', { 'chaimeleon.eu/jobResourcesFlavor': 'no-gpu' })], chaimeleon, ana)
    expect(at(podOf(objects), 'nodeSelector')).toEqual({ 'chaimeleon.eu/target': 'no-gpu' })
  })
  it("takes a Deployment's flavour too, where its name has small letters only", () => {
    const limits = (flavour: string) => {
      const { objects } = admit([workload('Job', { 'chaimeleon.eu/jobResourcesFlavor': flavour })], chaimeleon, ana)
      return at(podOf(objects), 'containers', 0, 'resources', 'limits')
    }
    expect(limits(' Desktop ')).toEqual({ cpu: '2', memory: '7Gi' })
    expect([limits('otherdeployment'), limits('otherDeployment')]).toEqual([undefined, undefined])
  })
  it('needs no tool name', () => {
    expect(admit([workload('Job', { 'chaimeleon.eu/toolVersion': '1' })], chaimeleon, ana).refusals).toEqual([])
  })
  it('is refused with a flavour that does not exist', () => {
    const { refusals } = admit([workload('Job', { 'chaimeleon.eu/jobResourcesFlavor': 'huge' })], chaimeleon, ana)
    expect(refusals.map((refusal) => refusal.message.en).join()).toContain('huge')
  })
})

describe('a job that starts by the clock', () => {
  function cronJob(annotations: JsonObject | undefined): JsonObject {
    const { metadata, spec } = workload('Job', annotations)
    const jobTemplate = { metadata: { ...Object(metadata), name: undefined, labels: { app: 'demo' } }, spec }
    return { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'demo-lab' }, spec: { schedule: '@daily', jobTemplate } }
  }
  const before = cronJob(JSON.parse(JSON.stringify(all)))
  const { objects, changes, refusals } = admit([before], chaimeleon, ana)
  const template = at(objects[0], 'spec', 'jobTemplate')

  it('gets in each run what a Job gets, in the template of its jobs', () => {
    const { objects: jobs } = admit([workload('Job', all)], chaimeleon, ana)
    expect(refusals).toEqual([])
    expect(at(template, 'spec')).toEqual(at(jobs[0], 'spec'))
    expect(at(template, 'metadata', 'annotations', 'chaimeleon.eu/username')).toBe('ana')
    expect(at(template, 'metadata', 'labels', 'app')).toBe('demo')
    expect(at(objects[0], 'metadata')).toEqual({ name: 'demo-lab' })
    expect(at(objects[0], 'spec', 'schedule')).toBe('@daily')
  })
  it('says of every change that it happens in each run, and where in the CronJob', () => {
    expect(changes.length).toBeGreaterThan(5)
    for (const { object, pointer, why } of changes) {
      expect([object, pointer.startsWith('/spec/jobTemplate/'), why.en.startsWith('In each run: ')]).toEqual([
        'CronJob/demo-lab',
        true,
        true,
      ])
    }
  })
  it('is refused only when it is due, and stays as it is', () => {
    const denied = admit([before], chaimeleon, { ...ana, datasets: { allowed: ['d1'] } })
    expect(denied.refusals.map(({ object, message }) => [object, message.en])).toEqual([
      ['CronJob/demo-lab', 'Scheduled runs do not start: ana does not have access to these datasets: d2.'],
    ])
    expect(denied.objects).toEqual([before])
    expect(admit([cronJob(undefined)], chaimeleon, ana).refusals.map(({ rule }) => rule)).toEqual(['CH001'])
  })
  it('is not looked at where the operator does not look at Jobs', () => {
    const operator = chaimeleon.operator && { ...chaimeleon.operator, kinds: ['Deployment'] }
    expect(admit([before], { ...chaimeleon, operator }, ana)).toEqual({ objects: [before], changes: [], refusals: [] })
  })
})

describe('what is refused', () => {
  it.each([
    ['a Deployment without a tool name', workload('Deployment', {}), 'CH001'],
    ['a Deployment without annotations', workload('Deployment', undefined), 'CH001'],
    ['a Job without annotations', workload('Job', undefined), 'CH001'],
  ])('%s', (_, object, rule) => {
    const result = admit([object], chaimeleon, ana)
    expect(result.refusals.map((refusal) => refusal.rule)).toEqual([rule])
    expect(result.objects).toEqual([object])
    expect(result.changes).toEqual([])
  })
  it('names the datasets that the person may not use', () => {
    const { refusals } = admit([workload('Deployment', all)], chaimeleon, { ...ana, datasets: { allowed: ['d1'] } })
    expect(refusals.map((refusal) => refusal.message.en)).toEqual(['ana does not have access to these datasets: d2.'])
  })
  it('tells datasets that do not exist and empty entries from those that are denied', () => {
    const asked = workload('Deployment', { ...all, 'chaimeleon.eu/datasetsIDs': 'd1,nowhere,' })
    const { refusals } = admit([asked], chaimeleon, { ...ana, datasets: { denied: ['d1'], unknown: ['nowhere'] } })
    expect(refusals.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('has an empty entry'),
      'ana does not have access to these datasets: d1.',
      'These datasets do not exist: nowhere.',
    ])
  })
  it('lets in what the service for tests allows, where the platform has one', () => {
    const datasets = { allowed: [], testAllowed: ['d1', 'd2'] }
    const of = (profile: typeof chaimeleon) => admit([workload('Deployment', all)], profile, { ...ana, datasets })
    const operator = chaimeleon.operator && { ...chaimeleon.operator, triesTestDatasets: false }
    expect(at(of(chaimeleon).objects[0], 'metadata', 'annotations', 'chaimeleon.eu/testingEnvironment')).toBe('True')
    expect(of({ ...chaimeleon, operator }).refusals.map(({ message }) => message.en)).toEqual([
      'ana does not have access to these datasets: d1, d2.',
    ])
  })
  it('lets in who may use all datasets that are asked for', () => {
    expect(admit([workload('Deployment', all)], chaimeleon, { ...ana, datasets: { allowed: ['d2', 'd1', 'd9'] } }).refusals).toEqual([])
  })
  it('a person without a group, where data is mounted', () => {
    const refused = admit([workload('Deployment', all)], chaimeleon, { ...ana, gid: null })
    expect(refused.refusals.map(({ message }) => message.en)).toEqual([expect.stringContaining('does not know the group ID of ana')])
    const own = workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' }, { volumes: [{ name: 'mine', cephfs: { path: '/x' } }] })
    expect(admit([own], chaimeleon, { ...ana, gid: null }).refusals).toHaveLength(1)
    const without = workload('Deployment', { 'chaimeleon.eu/toolName': 'demo' })
    expect(admit([without], chaimeleon, { ...ana, gid: null }).refusals).toEqual([])
  })
  it('takes a lone space for one dataset without a name', () => {
    const { refusals } = admit([workload('Deployment', { ...all, 'chaimeleon.eu/datasetsIDs': ' ' })], chaimeleon, ana)
    expect(refusals).toHaveLength(1)
  })
  it('an image from elsewhere, init containers included, where the platform checks', () => {
    const operator = chaimeleon.operator && { ...chaimeleon.operator, imagePrefix: 'x/y' }
    const { refusals } = admit([workload('Deployment', all)], { ...chaimeleon, operator }, ana)
    expect(refusals.map((refusal) => refusal.rule)).toEqual(['CH019', 'CH019'])
  })
})

describe('where the operator does nothing', () => {
  const desktop = workload('Deployment', all)
  it.each([
    ['another namespace', [desktop], chaimeleon, { ...ana, namespace: 'default' }],
    ['a platform without operator', [desktop], { ...chaimeleon, operator: undefined }, ana],
    ['a DaemonSet', [withValue(desktop, ['kind'], 'DaemonSet')], chaimeleon, ana],
    ['a bare Pod', [{ kind: 'Pod', metadata: { name: 'x', annotations: all }, spec: { containers: [] } }], chaimeleon, ana],
    ['a StatefulSet', [withValue(desktop, ['kind'], 'StatefulSet')], chaimeleon, ana],
  ])('%s', (_, objects, profile, admission) => {
    const given = objects.filter((object): object is JsonObject => typeof object === 'object' && object !== null)
    expect(admit(given, profile, admission)).toEqual({ objects: given, changes: [], refusals: [] })
  })
})
