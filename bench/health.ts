// How long others wait for the server while strangers send it what costs most: one input at a time, and sixteen at once.
import { hostileInputs } from '../server/src/hostile-inputs.fixture.ts'
import { type Watched, WatchedServer } from '../server/src/watched-server.fixture.ts'
import { tableOf } from './figures.ts'

/** Longest wait for an answer of `/healthz`, in milliseconds. */
const GOAL_MS = 250
const ROUNDS = 3

const inputs = await hostileInputs()
const server = await WatchedServer.start()
try {
  const alone: (Watched & { readonly name: string })[] = []
  for (const input of inputs) alone.push({ name: input.name, ...(await server.watching(() => server.send(input))) })
  const together: Watched[] = []
  for (let round = 0; round < ROUNDS; round++)
    together.push(await server.watching(() => Promise.all(inputs.slice(0, 16).map((input) => server.send(input).catch(() => 0)))))
  const failures = [...alone, ...together].flatMap((it) => it.failures)
  if (failures.length > 0) throw new Error(`Unanswered: ${failures.join(', ')}`)
  const worst = alone.toSorted((a, b) => b.longest - a.longest)[0]
  const row = (what: string, figure: number) => ({ what, figure, unit: 'ms', goal: { atMost: GOAL_MS } })
  console.log(
    tableOf([
      row(`one input at a time, longest wait (${worst?.name})`, worst?.longest ?? Number.NaN),
      row('16 inputs at once, longest wait', Math.max(...together.map((it) => it.longest))),
      { what: '16 inputs at once, median wait', figure: Math.max(...together.map((it) => it.median)), unit: 'ms' },
      { what: 'memory of the server at most', figure: server.memoryMib('VmHWM'), unit: 'MiB' },
    ]),
  )
  console.log(
    `\n${inputs.length} hostile inputs, each sent once alone; then the first 16 together, ${ROUNDS} times. Another process asks for \`/healthz\` all the while.`,
  )
} finally {
  server.stop()
}
