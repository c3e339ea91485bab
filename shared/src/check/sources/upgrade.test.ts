import { expect, it } from 'vitest'
import { exampleContext } from '../examples/example-context.ts'
import { workstation } from '../examples/workstation.ts'
import { makePlacer } from '../place.ts'
import { checkUpgraded } from './upgrade.ts'

it('finds what an upgrade may not change, at its object', () => {
  const context = exampleContext({})
  const place = makePlacer(context, { origins: {}, trace: undefined })
  expect(checkUpgraded(workstation(), context, place)).toEqual([])
  const before = workstation({ 'Deployment#/spec/selector/matchLabels': { app: 'demo-lab', revision: '1' } })
  expect(checkUpgraded(before, context, place)).toMatchObject([{ rule: 'kubernetes-upgrade', object: 'Deployment/demo-lab' }])
})
