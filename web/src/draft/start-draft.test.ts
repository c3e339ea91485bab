import { parseSpec } from '@slipway/shared/spec'
import { expect, it } from 'vitest'
import { type SpecDocument, setAt } from './document.ts'
import { isUntouched } from './is-untouched.ts'
import { examineDocument } from './spec-issues.ts'
import { firstDocument } from './start-draft.ts'
import { stepIds } from './steps.ts'

const types = ['desktop', 'web-app', 'batch-job'] as const

it.each(types)('starts a %s blank: only its name and image are missing, and nothing is of another chart', (type) => {
  const document = firstDocument(type)
  expect(examineDocument(document).issues.map(({ pointer, missing }) => [pointer, missing])).toEqual([
    ['/chart/name', true],
    ['/main/image/repository', true],
  ])
  expect(document).toMatchObject({ type, chart: { appVersion: '', description: '', keywords: [] }, sidecars: [], examples: [] })
  expect(document.chart).not.toHaveProperty('icon')
  const named = setAt(setAt(document, '/chart/name', 'mine'), '/main/image/repository', 'team/mine')
  expect(parseSpec(named)).toMatchObject({ ok: true })
})

it.each(types)('knows which steps of a %s nobody has touched', (type) => {
  const blank = firstDocument(type)
  const untouched = (document: SpecDocument) => stepIds.filter((step) => isUntouched(document, step))
  const all = ['image', 'resources', 'data', 'access', 'components', 'decides', 'about']
  expect(untouched(blank)).toEqual(all)
  expect(untouched(setAt(blank, '/main/ports/-', { name: 'http', port: 8501 }))).toEqual(all.filter((it) => it !== 'access'))
  expect(untouched(setAt(blank, '/chart/name', 'mine'))).toEqual(all.filter((it) => it !== 'about'))
})
