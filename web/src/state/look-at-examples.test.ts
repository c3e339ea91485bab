import { err, ok } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import type { RenderRequest } from '@slipway/shared/render'
import { yamlManifest } from '@slipway/shared/testing'
import { expect, it } from 'vitest'
import { setAt } from './document.ts'
import { lookAtExamples } from './look-at-examples.ts'
import { examineDocument } from './spec-issues.ts'

const preset = findPreset('desktop-tensorflow')
if (preset === undefined) throw new Error('No preset')
const first = { ...preset.spec }

/** Renders one object, which holds the values and the chart's version: enough to tell renders apart. */
function countingEngine() {
  const asked: RenderRequest[] = []
  const render = async (request: RenderRequest) => {
    asked.push(request)
    const version = /^version: (.*)$/m.exec(request.chart.files['Chart.yaml'] ?? '')?.[1]
    const content = `kind: ConfigMap\nmetadata:\n  name: x\ndata:\n  version: ${version}\n`
    return ok({ manifests: [yamlManifest({ source: 'demo/x.yaml', content })], templates: {}, notes: '', values: {}, output: '' })
  }
  return { asked, engine: { render } }
}

function look(document: typeof first, before: readonly Record<string, unknown>[], engine: ReturnType<typeof countingEngine>['engine']) {
  const { spec } = examineDocument(document)
  if (spec === null) throw new Error('not a spec')
  const signal = new AbortController().signal
  return lookAtExamples(spec, { document, before, kubeVersion: null }, { engine, generate: generateChart, signal })
}

it('renders every example with its values for the pretend user, and compares with nothing where nothing was before', async () => {
  const { asked, engine } = countingEngine()
  const seen = await look({ ...first }, [], engine)
  expect(seen?.runs.map(({ example }) => example.name)).toEqual(['no-data', 'two-datasets'])
  expect(seen?.diffs).toBeNull()
  expect(asked.map((it) => it.values?.files)).toEqual(first.examples.map(({ values }) => [values]))
  expect(asked[0]?.release).toEqual({ name: 'lab', namespace: 'user-ana' })
  expect(asked[0]?.objects).toHaveLength(1)
})

it('says which objects differ from the last whole draft, and renders that one only once', async () => {
  const { asked, engine } = countingEngine()
  const before = { ...first }
  await look(before, [], engine)
  const unfinished = setAt(before, '/chart/name', '')
  const seen = await look({ ...first, chart: { ...first.chart, version: '9.9.9' } }, [before, unfinished], engine)
  expect(seen?.diffs?.map(({ example, objects }) => [example, objects.map(({ object }) => object)])).toEqual([
    ['no-data', ['ConfigMap/x']],
    ['two-datasets', ['ConfigMap/x']],
  ])
  expect(asked).toHaveLength(4)
})

it('says nothing when it was cancelled', async () => {
  const problem = { category: 'unavailable', type: 'x', title: 'x', detail: 'x', fix: 'x' } as const
  const engine = { render: async () => err({ kind: 'problem' as const, problem }) }
  const document = { ...first }
  const { spec } = examineDocument(document)
  if (spec === null) throw new Error('not a spec')
  const options = { engine, generate: generateChart, signal: new AbortController().signal }
  expect(await lookAtExamples(spec, { document, before: [], kubeVersion: null }, options)).toBeUndefined()
})
