import { expect, it } from 'vitest'
import { applyEdits, type ChartSpec } from '#spec'
import { exampleContext } from '../examples/example-context.ts'
import { rules } from './index.ts'

/** What the form says where the rule's own example is broken by it. */
const forms: readonly (readonly [rule: string, spec: (spec: ChartSpec) => ChartSpec, mended: (spec: ChartSpec) => unknown, is: unknown])[] =
  [
    ['CH011', annotated('createGuacamoleConnection', 'yes'), ({ annotations }) => annotations.extra, []],
    ['CH012', annotated('username', 'ana'), ({ annotations }) => annotations.extra, []],
    ['CH042', annotated('datasetsMountPoint', '/data'), ({ annotations }) => annotations.extra, []],
    ['CH023', (spec) => spec, ({ main }) => main.image.repository, 'library/postgres'],
    ['CH025', (spec) => ({ ...spec, deployValues: [] }), ({ deployValues }) => deployValues.map(({ path }) => path), ['datasets_list']],
  ]

function annotated(name: string, value: string): (spec: ChartSpec) => ChartSpec {
  return (spec) => ({ ...spec, annotations: { ...spec.annotations, extra: [{ name: `chaimeleon.eu/${name}`, value }] } })
}

it.each(forms)('%s fixes the field that broke it', (id, change, mended, is) => {
  const rule = rules.find((it) => it.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  const context = exampleContext({ ...rule.examples.breaks, spec: change })
  const edits = rule.check(context).flatMap((report) => report.edits ?? [])
  if (context.spec === undefined) throw new Error('no spec')
  const applied = applyEdits(context.spec, edits)
  expect(applied.ok && mended(applied.value)).toEqual(is)
  expect(edits).not.toEqual([])
})

it('offers to take away no annotation that the form has not', () => {
  const rule = rules.find(({ id }) => id === 'CH042')
  expect(rule?.check(exampleContext(rule.examples.breaks)).map(({ edits }) => edits)).toEqual([undefined])
})
