import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { chaimeleon } from '@slipway/shared/profile'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const preset = findPreset('desktop-tensorflow')
const library = preset === undefined ? '' : generateChart(preset.spec, chaimeleon).files['templates/_chaimeleonCommonHelpers.tpl']

const user = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'chaimeleon', namespace: 'user-ana' },
  data: { 'user.name': 'ana', 'group.name': 'lab' },
}

/** What one helper of the library gives in a chart `demo` 1.2.3. */
function call(helper: string, values = '', objects: Record<string, unknown>[] = []) {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.2.3\nappVersion: "9"\n',
    'values.yaml': values,
    'templates/_library.tpl': library ?? '',
    'templates/out.yaml': `out: {{ include "chaimeleon.${helper}" . | toJson }}`,
  }
  return engine.render({ chart: { files }, release: { name: 'lab', namespace: 'user-ana' }, objects })
}

async function textOf(helper: string, values?: string, objects?: Record<string, unknown>[]): Promise<string> {
  const answer = await call(helper, values, objects)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return parse(answer.value.templates['demo/templates/out.yaml'] ?? '').out
}

const tool = { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/toolVersion': '1.2.3' }
const places = { 'chaimeleon.eu/datasetsMountPoint': '/home/chaimeleon/datasets' }
const rest = {
  'chaimeleon.eu/persistentHomeMountPoint': '/home/chaimeleon/persistent-home',
  'chaimeleon.eu/persistentSharedFolderMountPoint': '/home/chaimeleon/persistent-shared-folder',
  'chaimeleon.eu/createGuacamoleConnection': 'true',
}

describe("the helpers library has the platform's meaning", () => {
  it.each<[string, string, unknown]>([
    ['annotations.tool_info', '', tool],
    ['annotations.mount_datasets', 'datasets_list: "a, b"', { 'chaimeleon.eu/datasetsIDs': 'a, b', ...places }],
    ['annotations.mount_datasets', 'datasets_list: 123', { 'chaimeleon.eu/datasetsIDs': '123', ...places }],
    ['annotations.mount_datasets', `datasets_list: 'a"\\b'`, { 'chaimeleon.eu/datasetsIDs': 'a"\\b', ...places }],
    ['annotations', 'datasets_list: ""', { ...tool, ...rest }],
    ['annotations', 'datasets_list: x', { ...tool, 'chaimeleon.eu/datasetsIDs': 'x', ...places, ...rest }],
  ])('%s with %j', async (helper, values, expected) => expect(parse(await textOf(helper, values))).toEqual(expected))

  it.each(['', 'datasets_list: ""', 'datasets_list: null'])('says nothing of datasets with %j', async (values) =>
    expect(await textOf('annotations.mount_datasets', values)).toBe(''),
  )

  it.each([
    ['datalake.mount_point', '/mnt/datalake'],
    ['persistent_home.mount_point', '/home/chaimeleon/persistent-home'],
    ['persistent_shared_folder.mount_point', '/home/chaimeleon/persistent-shared-folder'],
    ['datasets.mount_point', '/home/chaimeleon/datasets'],
    ['user.uid', '1000'],
    ['group.gid', '1000'],
    ['host', 'chaimeleon-eu.i3m.upv.es'],
    ['library-url', 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library'],
    ['dockerhub-proxy', 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub'],
    ['guacamole-url', 'https://chaimeleon-eu.i3m.upv.es/guacamole/'],
  ])('%s is %s, without a line end', async (helper, expected) => expect(await textOf(helper)).toBe(expected))

  it('asks the cluster for the names of user and group, and fails without one', async () => {
    expect(await textOf('user.name', '', [user])).toBe('ana')
    expect(await textOf('group.name', '', [user])).toBe('lab')
    expect(await call('user.name')).toMatchObject({ ok: false, error: { kind: 'chart' } })
  })

  it.each(['user-path', 'annotations_no_desktop', 'ceph.user'])('%s does not exist', async (helper) =>
    expect(await call(helper)).toMatchObject({ ok: false, error: { kind: 'chart' } }),
  )
})
