import { describe, expect, it, vi } from 'vitest'
import { settled, starter, testPipeline } from './pipeline.fixture.ts'

const versionIn = (files: Readonly<Record<string, string>>) => /^version: "?([^"\n]*)/m.exec(files['Chart.yaml'] ?? '')?.[1]

async function started() {
  const test = testPipeline()
  test.edit('1.0.0')
  test.pipeline.start()
  await test.pipeline.connect()
  await test.answer('a: 1')
  return test
}

describe('the pipeline', () => {
  it('shows the files at once, before any render is answered', async () => {
    const { edit, preview } = await started()
    edit('9.9.9')
    expect(versionIn(preview.getState().generated?.files ?? {})).toBe('9.9.9')
  })

  it('goes through its states in order and ends idle, with everything found', async () => {
    const { pipeline, edit, answer, rest, preview, state } = await started()
    edit('2.0.0')
    expect(pipeline.state).toBe('rendering')
    await answer('a: 2')
    await vi.waitUntil(() => pipeline.state === 'resting')
    expect(preview.getState().rendered?.manifests[0]?.content).toBe('a: 2')
    rest()
    await settled()
    expect(pipeline.state).toBe('completing')
    await vi.waitUntil(async () => {
      await answer('a: 2')
      return pipeline.state === 'idle'
    })
    expect(state.tidied).toBeGreaterThan(0)
  })

  it('shows a render that was under way, although newer edits wait, and drops those between', async () => {
    const { edit, asked, answers, answer, preview } = await started()
    answers.length = 0
    asked.length = 0
    for (const version of ['1.0.1', '1.0.2', '1.0.3']) edit(version)
    await answer('of the first')
    expect(preview.getState().rendered?.manifests[0]?.content).toBe('of the first')
    await answer('of the second, which nobody waits for')
    expect(preview.getState().rendered?.manifests[0]?.content).toBe('of the first')
    await answer('of the third')
    expect(preview.getState().rendered?.manifests[0]?.content).toBe('of the third')
    expect(preview.getState().changedLines).toEqual({ 'templates/x.yaml': [1] })
  })

  it('keeps the last good chart while the draft is not valid', async () => {
    const { draft, preview, asked } = await started()
    const { generated } = preview.getState()
    const before = asked.length
    draft.setState({ document: { chart: { name: 'Not Good' } } })
    expect(preview.getState().generated).toBe(generated)
    expect(asked).toHaveLength(before)
  })

  it('leaves to the next edit what no one is waiting for', async () => {
    const { edit, rest, asked, pipeline, answer } = await started()
    edit('3.0.0')
    await answer('a: 3')
    await vi.waitUntil(() => pipeline.state === 'resting')
    edit('4.0.0')
    const before = asked.length
    rest()
    await settled()
    expect(asked).toHaveLength(before)
    expect(pipeline.state).toBe('rendering')
  })

  it('keeps answers from edit to edit, and drops them with the draft', async () => {
    const { edit, draft, hosts } = await started()
    edit('5.0.0')
    edit('5.0.1')
    const [before, after] = hosts.slice(-2).map(({ caches }) => caches)
    expect(after).toBe(before)
    draft.setState({ draftId: 'another', spec: { ...starter } })
    expect(hosts.at(-1)?.caches).toBeDefined()
    expect(hosts.at(-1)?.caches).not.toBe(before)
  })

  it('renders as someone who chose datasets, unless the deploy form says otherwise', async () => {
    const { preview, asked, answers } = await started()
    answers.length = 0
    asked.length = 0
    preview.setState(({ settings }) => ({ settings: { ...settings, datasets: ['one', 'two'] } }))
    expect(asked[0]?.values).toEqual({ files: ['datasets_list: "one,two"\n'] })
    preview.setState(({ settings }) => ({ settings: { ...settings, valuesYaml: 'datasets_list: three\n' } }))
    expect(asked[2]?.values).toEqual({ files: ['datasets_list: three\n'] })
  })

  it('finds the same whatever the preview is set to: trying values is not editing the chart', async () => {
    const { preview, asked, answers } = await started()
    answers.length = 0
    asked.length = 0
    preview.setState(({ settings }) => ({ settings: { ...settings, valuesYaml: 'datasets_list: 7\n' } }))
    expect(asked.map(({ values }) => values)).toEqual([{ files: ['datasets_list: 7\n'] }, undefined])
  })

  it('gives the values that were tried in one draft to no other draft', async () => {
    const { preview, draft } = await started()
    preview.setState(({ settings }) => ({ settings: { ...settings, valuesYaml: 'a: of one\n' } }))
    draft.setState({ draftId: 'two', document: starter, spec: starter })
    expect(preview.getState().settings.valuesYaml).toBeNull()
  })

  it('checks what the spec says where the engine is late', async () => {
    const { pipeline, edit, wait, preview, asked } = testPipeline({ online: false })
    edit('1.0.0')
    pipeline.start()
    await pipeline.connect()
    expect(preview.getState().engine.status).toBe('failed')
    wait()
    await settled()
    expect(versionIn(preview.getState().generated?.files ?? {})).toBe('1.0.0')
    expect(asked).toEqual([])
  })

  it('starts an engine that did not start once more, and renders the draft', async () => {
    const { pipeline, edit, asked, preview, state } = testPipeline({ online: false })
    edit('1.0.0')
    pipeline.start()
    await pipeline.connect()
    expect(asked).toEqual([])
    state.online = true
    await pipeline.tryAgain()
    expect(preview.getState().engine.status).toBe('ready')
    expect(asked).toHaveLength(1)
  })

  it('is independent of a second pipeline', async () => {
    const one = await started()
    const two = await started()
    two.edit('7.0.0')
    expect(versionIn(one.preview.getState().generated?.files ?? {})).toBe('1.0.0')
  })
})
