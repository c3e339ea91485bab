import { expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { componentSchema } from '#spec'
import { checkChart } from '../check-chart.ts'
import { desktopSpec } from '../examples/desktop-spec.ts'
import { exampleContext } from '../examples/example-context.ts'
import { POD, workstation } from '../examples/workstation.ts'
import { severalDesktops } from '../rules/ch037-several-desktops/rule.ts'
import { priorityClass } from '../rules/ch044-priority-class/rule.ts'

const spec = desktopSpec(chaimeleon)
const engine = componentSchema.parse({ name: 'engine', type: 'desktop', main: spec.main, pod: { priorityClassName: 'other', replicas: 2 } })
const objects = workstation({
  'Deployment#/metadata/name': 'demo-lab-engine',
  'Deployment#/spec/replicas': 2,
  [`${POD}/containers/0/name`]: 'engine',
  [`${POD}/priorityClassName`]: 'other',
})
const context = { ...exampleContext({ objects }), spec: { ...spec, components: [engine] } }

it.each([
  [severalDesktops, '/components/0/pod/replicas'],
  [priorityClass, '/components/0/pod/priorityClassName'],
])('leads to the workload that is meant, and mends that one', (rule, field) => {
  const [report] = rule.check(context)
  expect(report).toMatchObject({ field, edits: [{ path: field }] })
})

it('says what is wrong with a component at its field', () => {
  const twice = { ...spec, components: [engine, engine] }
  expect(checkChart({ spec: twice, profile: chaimeleon }).map(({ pointer }) => pointer)).toContain('/components/1/name')
})
