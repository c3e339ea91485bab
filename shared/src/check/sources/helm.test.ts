import { expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { makeContext } from '../context/check-context.ts'
import { makePlacer } from '../place.ts'
import { checkHelm } from './helm.ts'

const engineError = { kind: 'execute', message: 'template: a/templates/x.yaml:1: boom', file: 'templates/x.yaml', line: 1 } as const
const error = (path: string, message: string) => ({ severity: 'error' as const, path, message })

function said(chartYaml: string, messages: readonly ReturnType<typeof error>[]) {
  const context = makeContext({ profile: chaimeleon, generated: { files: { 'Chart.yaml': chartYaml } } })
  const place = makePlacer(context, { origins: {}, trace: undefined })
  return checkHelm({ engineError, linted: { messages: [...messages], passed: false } }, context, place).map(
    ({ rule, file }) => `${rule} ${file}`,
  )
}

it("says lint's other errors also where the chart does not render", () => {
  const messages = [error('templates/', 'template: a/templates/x.yaml:1: boom'), error('Chart.yaml', 'version is required')]
  expect(said('name: a\n', messages)).toEqual(['helm-render templates/x.yaml', 'helm-lint Chart.yaml'])
})

it('does not expect a library chart to render', () => {
  expect(said('name: a\ntype: library\n', [])).toEqual([])
})
