import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EngineChannel, ToEngine } from './channel.ts'
import { createEngineClient, type EngineClientOptions } from './engine-client.ts'

const about = { helmVersion: 'v4.3.1', kubeVersion: 'v1.37.0', apiVersions: [] }

/** A worker that says only what the test makes it say. */
function fakeWorker() {
  let hear: (message: unknown) => void = () => undefined
  let end: (reason: string) => void = () => undefined
  const posted: ToEngine[] = []
  const worker = {
    posted,
    closed: false,
    spent: undefined as number | undefined,
    say: (message: unknown) => hear(message),
    end: (reason: string) => end(reason),
    ready: () => hear({ kind: 'ready' }),
    begin: () => hear({ kind: 'begun', id: posted.at(-1)?.id }),
    answer: (result: unknown = about) => hear({ kind: 'answer', id: posted.at(-1)?.id, answer: JSON.stringify({ ok: true, result }) }),
  }
  const channel: EngineChannel = {
    post: (message) => posted.push(message),
    onMessage: (listen) => {
      hear = listen
    },
    onEnd: (listen) => {
      end = listen
    },
    spentMs: async () => worker.spent,
    close: () => {
      worker.closed = true
    },
  }
  return { worker, channel }
}

function fakeClient(options: Partial<EngineClientOptions> = {}) {
  const workers: ReturnType<typeof fakeWorker>['worker'][] = []
  const client = createEngineClient({
    ...options,
    spawn: () => {
      const { worker, channel } = fakeWorker()
      workers.push(worker)
      return channel
    },
  })
  const worker = (index: number) => {
    const found = workers[index]
    if (found === undefined) throw new Error(`There is no worker ${index}`)
    return found
  }
  return { client, workers, worker }
}

/** What is used of an `AbortController` and its signal. */
function fakeSignal() {
  const listeners = new Set<() => void>()
  return {
    aborted: false,
    addEventListener: (_type: 'abort', listen: () => void) => void listeners.add(listen),
    removeEventListener: (_type: 'abort', listen: () => void) => void listeners.delete(listen),
    cancel() {
      this.aborted = true
      for (const listen of listeners) listen()
    },
  }
}

const problem = (type: string) => ({ ok: false, error: { kind: 'problem', problem: expect.objectContaining({ type }) } })
const settled = () => vi.advanceTimersByTimeAsync(0)

describe('the engine’s client', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits for the start and then sends one request at a time', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const first = client.about()
    const second = client.render({ chart: { files: {} }, release: { name: 'a', namespace: 'b' } }, { seed: 's', fresh: true })
    await settled()
    expect(worker(0).posted).toEqual([])
    worker(0).ready()
    expect(worker(0).posted).toEqual([{ id: 1, op: 'about', request: '{}', fresh: false }])
    worker(0).answer()
    expect(await first).toEqual({ ok: true, value: about })
    await settled()
    expect(worker(0).posted[1]).toMatchObject({ op: 'render', seed: 's', fresh: true })
    worker(0).answer({ manifests: [], templates: {}, notes: '', values: {}, output: '' })
    expect(await second).toMatchObject({ ok: true })
  })

  it('starts the spare when it is told to, and one only', async () => {
    const { client, workers, worker } = fakeClient({ spareAfterMs: 3_000 })
    const first = client.about()
    worker(0).ready()
    worker(0).answer()
    await first
    const second = client.about()
    await vi.advanceTimersByTimeAsync(2_900)
    expect(workers).toHaveLength(1)
    worker(0).answer()
    await second
    await vi.advanceTimersByTimeAsync(200)
    expect(workers).toHaveLength(2)
    worker(1).ready()
    const third = client.about()
    worker(0).answer()
    await third
    await vi.advanceTimersByTimeAsync(10_000)
    expect(workers).toHaveLength(2)
  })

  it('ends what takes too long and gives the next request to the spare', async () => {
    const { client, worker } = fakeClient()
    const slow = client.about()
    worker(0).ready()
    await settled()
    worker(1).ready()
    worker(0).begin()
    const next = client.about()
    await vi.advanceTimersByTimeAsync(2_100)
    expect(await slow).toEqual({
      ok: false,
      error: {
        kind: 'problem',
        problem: expect.objectContaining({ category: 'timeout', type: 'render-timeout', detail: expect.stringContaining('2 seconds') }),
      },
    })
    expect(worker(0).closed).toBe(true)
    worker(1).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('counts the processor time of the work, not the time that a busy machine makes it wait', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const slow = client.about()
    worker(0).spent = 500
    worker(0).ready()
    await settled()
    worker(0).begin()
    await settled()
    worker(0).spent = 900
    await vi.advanceTimersByTimeAsync(20_000)
    worker(0).answer()
    expect(await slow).toMatchObject({ ok: true })
    const endless = client.about()
    await settled()
    worker(0).begin()
    await settled()
    worker(0).spent = 3_000
    await vi.advanceTimersByTimeAsync(2_100)
    expect(await endless).toEqual(problem('render-timeout'))
  })

  it('says that the machine is busy where it gave the work no time at all, after it has tried twice', async () => {
    const { client, workers, worker } = fakeClient({ spare: false })
    const asked = client.about()
    for (const at of [0, 1]) {
      worker(at).spent = 0
      worker(at).ready()
      await settled()
      worker(at).begin()
      await vi.advanceTimersByTimeAsync(30_100)
      expect(worker(at).closed).toBe(true)
    }
    expect(await asked).toEqual(problem('engine-busy'))
    expect(workers).toHaveLength(2)
    const next = client.about()
    worker(2).spent = 0
    worker(2).ready()
    await settled()
    worker(2).begin()
    await vi.advanceTimersByTimeAsync(30_100)
    worker(3).ready()
    worker(3).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('does not count the start of a worker or of a fresh instance', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const asked = client.about()
    await vi.advanceTimersByTimeAsync(10_000)
    worker(0).ready()
    await vi.advanceTimersByTimeAsync(10_000)
    worker(0).begin()
    await vi.advanceTimersByTimeAsync(1_500)
    worker(0).answer()
    expect(await asked).toMatchObject({ ok: true })
  })

  it('takes no answer to another question', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const asked = client.about()
    worker(0).ready()
    worker(0).say({ kind: 'answer', id: 99, answer: JSON.stringify({ ok: true, result: { ...about, helmVersion: 'other' } }) })
    worker(0).answer()
    expect(await asked).toEqual({ ok: true, value: about })
  })

  it('gives up a worker that never starts, and one that never takes up the work', async () => {
    const { client, worker } = fakeClient({ spare: false, startTimeoutMs: 1_000 })
    const never = client.about()
    await vi.advanceTimersByTimeAsync(1_100)
    expect(await never).toEqual(problem('engine-unavailable'))
    const next = client.about()
    worker(1).ready()
    await vi.advanceTimersByTimeAsync(1_100)
    expect(await next).toEqual(problem('engine-unavailable'))
    expect([worker(0).closed, worker(1).closed]).toEqual([true, true])
  })

  it('takes an answer that arrives together with the bound', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const asked = client.about()
    worker(0).ready()
    worker(0).begin()
    await vi.advanceTimersByTimeAsync(2_000)
    worker(0).answer()
    expect(await asked).toMatchObject({ ok: true })
  })

  it.each([
    ['memory', 'render-memory'],
    ['crashed', 'engine-crashed'],
  ])('answers a worker lost by %s with %s and replaces it', async (reason, type) => {
    const { client, worker } = fakeClient({ spare: false })
    const lost = client.about()
    worker(0).ready()
    worker(0).say({ kind: 'lost', reason, message: 'fatal error\nstack' })
    expect(await lost).toEqual(problem(type))
    const next = client.about()
    worker(1).ready()
    worker(1).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('answers a worker that ends, or that says what is not understood', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const ended = client.about()
    worker(0).ready()
    worker(0).end('status 134')
    expect(await ended).toEqual(problem('engine-crashed'))
    const confused = client.about()
    worker(1).ready()
    worker(1).say({ kind: 'hello' })
    expect(await confused).toEqual(problem('engine-crashed'))
  })

  it('says that the engine is unavailable when it cannot start, and tries again for the next request', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const failed = client.about()
    worker(0).end('the server answered 503')
    expect(await failed).toEqual(problem('engine-unavailable'))
    const next = client.about()
    worker(1).ready()
    worker(1).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('does not fetch again and again while the engine cannot start', async () => {
    const { client, workers, worker } = fakeClient()
    const failed = client.about()
    worker(0).end('the server answered 503')
    await failed
    await vi.advanceTimersByTimeAsync(600_000)
    expect(workers.length).toBeLessThanOrEqual(2)
  })

  it('answers a cancelled request at once, and works on for the next', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const abort = fakeSignal()
    const request = { chart: { files: {} }, release: { name: 'a', namespace: 'b' } }
    const running = client.render(request, { signal: abort })
    const waiting = client.render(request, { signal: abort })
    worker(0).ready()
    abort.cancel()
    expect(await running).toEqual(problem('render-cancelled'))
    expect(await waiting).toEqual(problem('render-cancelled'))
    expect(await client.render(request, { signal: abort })).toEqual(problem('render-cancelled'))
    const next = client.about()
    worker(0).answer({})
    await settled()
    expect(worker(0).posted.map(({ op }) => op)).toEqual(['render', 'about'])
    worker(0).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('hands on no answer that is too large to look at, and works on', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const huge = client.about()
    worker(0).ready()
    worker(0).answer({ ...about, apiVersions: ['x'.repeat(41 * 1024 * 1024)] })
    expect(await huge).toEqual(problem('render-output'))
    const next = client.about()
    await settled()
    worker(0).answer()
    expect(await next).toMatchObject({ ok: true })
  })

  it('works with as many workers as it may, and no more', async () => {
    const { client, workers } = fakeClient({ size: 2, spare: false })
    void client.about()
    void client.about()
    void client.about()
    await settled()
    expect(workers.length).toBe(2)
  })

  it('answers all that waits when it is disposed', async () => {
    const { client, worker } = fakeClient()
    const running = client.about()
    const waiting = client.about()
    worker(0).ready()
    client.dispose()
    expect(await running).toEqual(problem('engine-unavailable'))
    expect(await waiting).toEqual(problem('engine-unavailable'))
    expect(await client.about()).toEqual(problem('engine-unavailable'))
    expect(worker(0).closed).toBe(true)
  })

  it('gives the chart’s errors as the engine says them', async () => {
    const { client, worker } = fakeClient({ spare: false })
    const asked = client.about()
    worker(0).ready()
    const error = { kind: 'fail', message: 'no', file: 'templates/a.yaml', line: 2 }
    worker(0).say({ kind: 'answer', id: 1, answer: JSON.stringify({ ok: false, error }) })
    expect(await asked).toEqual({ ok: false, error: { kind: 'chart', error } })
  })
})
