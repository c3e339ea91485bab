import { admit } from '@slipway/shared/admit'
import { listAt, textAt } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { chaimeleon } from '@slipway/shared/profile'
import { afterAll, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

it("has the datasets in Trino's container and nowhere else", async () => {
  const preset = findPreset('superset')
  if (preset === undefined) throw new Error('no preset')
  const answer = await engine.render({
    chart: { files: generateChart(preset.spec, chaimeleon).files },
    release: { name: 'lab', namespace: 'user-ana' },
    values: { setString: ['datasets_list=d1\\,d2'] },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const admission = { user: 'ana', gid: 2001, namespace: 'user-ana', now: new Date(0) }
  const { objects, refusals } = admit(objectsOf(answer.value), chaimeleon, admission)
  expect(refusals).toEqual([])
  const mounts = objects.flatMap((object) =>
    listAt(object, 'spec', 'template', 'spec', 'containers').flatMap((container) =>
      listAt(container, 'volumeMounts').map((mount) => `${textAt(container, 'name')} ${textAt(mount, 'mountPath')}`),
    ),
  )
  expect(mounts.filter((it) => /dataset|datalake/.test(it)).sort()).toEqual([
    'trino /home/trino/datasets-chaimeleon/d1',
    'trino /home/trino/datasets-chaimeleon/d2',
    'trino /mnt/datalake',
  ])
  expect(mounts.filter((it) => it.startsWith('superset-desktop ')).sort()).toEqual([
    'superset-desktop /home/chaimeleon/persistent-home',
    'superset-desktop /home/chaimeleon/persistent-shared-folder',
  ])
})
