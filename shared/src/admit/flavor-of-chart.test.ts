import { expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import { flavorOfChart } from './flavor-of-chart.ts'

it.each([
  [{ name: 'desktop-tensorflow', isJob: false }, 'desktop'],
  [{ name: 'mine', isJob: false }, 'otherDeployment'],
  [{ name: 'mine', isJob: true }, 'medium-gpu'],
  [{ name: 'mine', isJob: true, jobFlavor: ' Small-GPU ' }, 'small-gpu'],
])('gives %j the flavour %s', (chart, id) => expect(flavorOfChart(chart, chaimeleon)?.id).toBe(id))

it('gives nothing where a job asks for what there is not, and on a platform that sets no resources', () => {
  expect(flavorOfChart({ name: 'mine', isJob: true, jobFlavor: 'huge' }, chaimeleon)).toBeUndefined()
  expect(flavorOfChart({ name: 'mine', isJob: false }, generic)).toBeUndefined()
})
