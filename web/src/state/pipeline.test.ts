import { ok } from '@slipway/shared/base'
import type { ChartToCheck } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import type { Rendered, RenderRequest } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { beforeEach, expect, it, vi } from 'vitest'
import { useDraftStore } from './draft-store.ts'
import { useExamplesStore } from './examples-store.ts'
import { useKubernetesStore } from './kubernetes-store.ts'
import type { DraftsToCompare, LookOptions } from './look-at-examples.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Engine } from './stages.ts'
import type { Rehearsal } from './warm-up.ts'

const [preset] = presets
if (preset === undefined) throw new Error('No preset')

function rendered(content: string): Rendered {
  return { manifests: [{ source: 'demo/templates/x.yaml', content, object: null }], templates: {}, notes: '', values: {}, output: '' }
}

const answers: ((content: string) => void)[] = []
const asked: RenderRequest[] = []
const tidy = vi.fn(async () => ok({}))
const engine: Engine = {
  tidy,
  about: async () => ok({ helmVersion: 'v4', kubeVersion: 'v1', apiVersions: [] }),
  lint: async () => ok({ messages: [], passed: true }),
  render: (request) => {
    asked.push(request)
    return new Promise((resolve) => answers.push((content) => resolve(ok(rendered(content)))))
  },
}
const check = vi.fn(async (_chart: ChartToCheck) => [])
const looked: { drafts: DraftsToCompare; options: LookOptions }[] = []
const examples = async (_spec: ChartSpec, drafts: DraftsToCompare, options: LookOptions) => {
  looked.push({ drafts, options })
  return { runs: [{ example: { name: 'small', values: '', expects: [] }, outcome: ok({ manifests: [] }) }], diffs: [] }
}
const admit = async () => ({ objects: [], changes: [], refusals: [] })
const rehearsals: Rehearsal[] = []
const warmUp = async (rehearsal: Rehearsal) => void rehearsals.push(rehearsal)
startPipeline({ generate: generateChart, late: async () => ({ admit, check, examples }), warmUp })
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(async () => {
  useDraftStore.getState().openDraft('one', { ...preset.spec }, 0)
  await connectPipeline(engine)
  for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
    answer('a: 1')
    await settled()
  }
  asked.length = 0
  looked.length = 0
})

it('shows the files at once, before any render is answered', () => {
  useDraftStore.getState().setField('/chart/version', '9.9.9')
  expect(usePreviewStore.getState().generated?.files['Chart.yaml']).toContain('9.9.9')
})

it('renders the newest of many edits and drops those between', async () => {
  const { setField } = useDraftStore.getState()
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) setField('/chart/version', version)
  answers.shift()?.('a: 2')
  await settled()
  answers.shift()?.('a: 3')
  await settled()
  expect(asked.map((it) => /^version: (.*)$/m.exec(it.chart.files['Chart.yaml'] ?? '')?.[1])).toEqual([
    expect.stringContaining('1.0.0'),
    expect.stringContaining('3.0.0'),
  ])
  expect(usePreviewStore.getState().changedLines).toEqual({ 'templates/x.yaml': [1] })
})

it('keeps the last good chart while a field is wrong', () => {
  const before = usePreviewStore.getState().generated
  useDraftStore.getState().setField('/chart/name', 'Not Good')
  expect(useDraftStore.getState().document).toMatchObject({ chart: { name: 'Not Good' } })
  expect(usePreviewStore.getState().generated).toBe(before)
  expect(asked).toEqual([])
})

it('runs the examples once nobody types, and checks the chart with them', async () => {
  vi.useFakeTimers()
  try {
    const { document } = useDraftStore.getState()
    for (const version of ['1.0.0', '2.0.0']) useDraftStore.getState().setField('/chart/version', version)
    for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
      answer('a: 1')
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(looked).toEqual([])
    expect(tidy).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(looked.map(({ drafts }) => [drafts.document.chart, drafts.before])).toEqual([
      [expect.objectContaining({ version: '2.0.0' }), [document]],
    ])
    expect(useExamplesStore.getState().runs.map(({ example }) => example.name)).toEqual(['small'])
    expect(check.mock.lastCall?.[0].examples).toHaveLength(1)
    expect(tidy, 'garbage is collected while nobody waits').toHaveBeenCalled()
    expect(looked[0]?.options.signal.aborted).toBe(false)
    useDraftStore.getState().setField('/chart/version', '3.0.0')
    expect(looked[0]?.options.signal.aborted).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

it('rehearses a keystroke of which nothing is seen, and none where each would ask for the rules of Kubernetes again', async () => {
  vi.useFakeTimers()
  try {
    await vi.advanceTimersByTimeAsync(2_000)
    const rehearsal = rehearsals.at(-1)
    const before = usePreviewStore.getState()
    const rehearsed = rehearsal?.keystroke(7)
    expect(asked.at(-1)?.chart.files['templates/deployment.yaml']).toContain(`${preset.spec.main.image.repository}-7`)
    answers.shift()?.('a: 7')
    expect(await rehearsed).toBe(true)
    expect(usePreviewStore.getState()).toBe(before)
    const renders = asked.length
    useKubernetesStore.setState({ missing: { version: '1.37', failure: 'gone' } })
    expect(await rehearsal?.keystroke(8)).toBe(false)
    expect(asked).toHaveLength(renders)
  } finally {
    useKubernetesStore.setState({ missing: null })
    vi.useRealTimers()
  }
})

it('compares the examples with the point that was chosen', async () => {
  vi.useFakeTimers()
  try {
    await vi.advanceTimersByTimeAsync(2_000)
    looked.length = 0
    const point = { ...preset.spec }
    useExamplesStore.getState().setBase({ id: 'point', document: point })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(looked.map(({ drafts }) => drafts.before)).toEqual([[point]])
  } finally {
    vi.useRealTimers()
  }
})

it('renders as somebody who chose datasets, unless the deploy form says otherwise', async () => {
  const { setSettings, setValuesYaml } = usePreviewStore.getState()
  setSettings({ datasets: ['one', 'two'] })
  answers.shift()?.('a: 1')
  await settled()
  setValuesYaml('datasets_list: three\n')
  answers.shift()?.('a: 1')
  await settled()
  expect(asked.map((it) => it.values)).toEqual([{ files: ['datasets_list: "one,two"\n'] }, { files: ['datasets_list: three\n'] }])
  setSettings({ datasets: [] })
})

it('gives the values of one draft\u2019s deploy form to no other draft', async () => {
  usePreviewStore.getState().setValuesYaml('a: of one\n')
  answers.shift()?.('a: 1')
  await settled()
  useDraftStore.getState().openDraft('two', { ...preset.spec }, 0)
  expect(usePreviewStore.getState().settings.valuesYaml).toBeNull()
  answers.shift()?.('a: 1')
  await settled()
  expect(asked.at(-1)?.values).toBeUndefined()
})

it('renders once more when asked to', async () => {
  await tryAgain()
  expect(asked).toHaveLength(1)
  answers.shift()?.('a: 1')
  await settled()
})
