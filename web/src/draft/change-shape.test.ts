import { findProfile } from '@slipway/shared/profile'
import { newSpec } from '@slipway/shared/spec'
import { expect, it } from 'vitest'
import { withType, withWebAccess } from './change-shape.ts'
import { setAt } from './document.ts'

const profile = findProfile('chaimeleon')
if (profile === undefined) throw new Error('No profile')
const blank = { ...newSpec(profile, 'desktop') }

it('an incomplete draft leaves the ports and variables of the desktop behind too', () => {
  const image = setAt(blank, '/main/image/repository', 'lab/streamlit')
  const app = withType(image, 'web-app')
  const withUrl = app === undefined ? undefined : withWebAccess(app, 'own-url')
  expect(withUrl).toMatchObject({
    type: 'web-app',
    chart: blank.chart,
    web: { how: 'own-url', port: 8501, signIn: true },
    main: { ports: [], env: [], image: { repository: 'lab/streamlit' }, probes: { readiness: { port: 8501 } } },
  })
})

it('a draft whose ports are not valid is left alone', () => {
  expect(withType(setAt(blank, '/main/ports/0/port', 'x'), 'batch-job')).toBeUndefined()
})
