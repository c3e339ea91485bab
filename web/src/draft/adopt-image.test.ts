import { valueAt } from '@slipway/shared/base'
import { findProfile } from '@slipway/shared/profile'
import { changeType, changeWebAccess, newSpec } from '@slipway/shared/spec'
import { expect, it } from 'vitest'
import { adoptImage, withPort } from './adopt-image.ts'
import { type SpecDocument, setAt } from './document.ts'

const profile = findProfile('chaimeleon')
if (profile === undefined) throw new Error('No profile')
const app = changeWebAccess(changeType(newSpec(profile), 'web-app', profile), 'own-url', profile)

function withImage(repository: string, tag: string, document: SpecDocument = { ...app }): SpecDocument {
  return setAt(setAt(document, '/main/image/repository', repository), '/main/image/tag', { from: 'fixed', tag })
}

it('takes name, app version and port from an image that nobody described yet', () => {
  const { document, followed } = adoptImage(withImage('lung-lab/Streamlit_App', '1.2.0'))
  expect(document).toMatchObject({
    chart: { name: 'streamlit-app', appVersion: '1.2.0' },
    main: { image: { tag: { from: 'app-version' } }, probes: { readiness: { port: 8501 }, startup: { port: 8501 } } },
    web: { port: 8501 },
  })
  expect(followed).toEqual([
    { field: 'name', value: 'streamlit-app' },
    { field: 'app-version', value: '1.2.0' },
    { field: 'port', value: '8501' },
  ])
})

it('keeps what somebody typed', () => {
  const typed = setAt(setAt(setAt({ ...app }, '/chart/name', 'mine'), '/chart/appVersion', '9'), '/web/port', 9000)
  const before = withImage('streamlit', '1.2.0', typed)
  expect(adoptImage(before)).toEqual({ document: before, followed: [] })
})

it.each([
  ['v2.1', '2.1', 'fixed'],
  ['latest', '', 'fixed'],
])('of the tag %s the app version is "%s"', (tag, version, from) => {
  const { document } = adoptImage(withImage('apps/dash', tag))
  expect([valueAt(document, '/chart/appVersion'), valueAt(document, '/main/image/tag/from')]).toEqual([version, from])
})

it('moves probes with the port, and leaves others', () => {
  const moved = withPort(setAt({ ...app }, '/main/probes/startup/port', 1234), 8080)
  expect(valueAt(moved, '/main/probes')).toMatchObject({ startup: { port: 1234 }, readiness: { port: 8080 } })
})
