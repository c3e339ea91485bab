// Our engine compared with the real binaries: the same bytes as Helm 4, the same objects as Helm 3, the same words of both.
import type { Linted, Rendered } from '@slipway/shared/render'
import { afterAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { type ConformanceCase, handWrittenCases, presetCases } from './conformance-cases.ts'
import { errorOf, hasRealHelm, lintOf, runHelm } from './real-helm.ts'
import { openTestEngine } from './test-engine.ts'

const engine = openTestEngine({ timeoutMs: 20_000 })
afterAll(() => engine.dispose())

const cases = [...handWrittenCases(), ...presetCases()]

async function renderOurs(it: ConformanceCase): Promise<{ rendered: Rendered } | { message: string }> {
  const answer = await engine.render(it.request)
  if (answer.ok) return { rendered: answer.value }
  if (answer.error.kind === 'problem') throw new Error(answer.error.problem.detail)
  return { message: answer.error.error.message }
}

/** Keys whose values change from run to run, so that only their places can be compared. */
async function randomKeys(it: ConformanceCase, first: string): Promise<ReadonlySet<string>> {
  const again = await renderOurs(it)
  const second = 'rendered' in again ? again.rendered.output.split('\n') : []
  return new Set(first.split('\n').flatMap((line, index) => (line === second[index] ? [] : [keyOf(line)])))
}

/** Where the two Helms differ by design: their own version, and the fields of `.Chart` and `.Capabilities.KubeVersion`. */
const ofHelm4Only: Readonly<Record<string, readonly string[]>> = { plain: ['  chart', '  helm', '  kubeText'] }

const keyOf = (line: string) => line.split(':')[0] ?? ''

function mask(text: string, keys: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line) => (keys.has(keyOf(line)) ? `${keyOf(line)}: random` : line))
    .join('\n')
}

function objectsOf(text: string): string[] {
  const objects: unknown[] = parseAllDocuments(text, { version: '1.1' }).map((document) => document.toJS())
  return objects
    .filter((object) => object !== null)
    .map((object) => JSON.stringify(object, sortKeys))
    .sort()
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Helm lists what a schema refuses in an order that changes from run to run. */
const sortRefusals = (message: string) =>
  message.includes("don't meet the specifications") ? message.split('\n').sort().join('\n') : message

function printLint({ messages, passed }: Linted): string {
  const lines = messages.map(({ severity, path, message }) => `[${severity.toUpperCase()}] ${path}: ${message}\n`)
  return lines.join('') + (passed ? 'passed\n' : '')
}

describe.skipIf(!hasRealHelm())('our engine compared with the real Helm', () => {
  it('has charts to compare', () => {
    expect(cases.length).toBeGreaterThan(40)
  })

  it.each(cases)('$name: prints the bytes of Helm 4, or fails with its message', async (it) => {
    const real = runHelm('v4.3.1', ['template', 'golden', it.folder, ...it.templateOptions])
    const ours = await renderOurs(it)
    if (!real.ok) {
      expect(ours).toEqual({ message: expect.any(String) })
      if ('message' in ours) expect(sortRefusals(ours.message)).toBe(sortRefusals(errorOf(real.stderr)))
      return
    }
    if (!('rendered' in ours)) throw new Error(ours.message)
    const { output } = ours.rendered
    const random = await randomKeys(it, output)
    expect(mask(output, random)).toBe(mask(real.stdout, random))
  })

  it.each(cases)('$name: has the objects of Helm 3, or fails as it does', async (it) => {
    const real = runHelm('v3.22.0', ['template', 'golden', it.folder, ...it.templateOptions])
    const ours = await renderOurs(it)
    expect('rendered' in ours).toBe(real.ok)
    if (!('rendered' in ours)) return
    const { output } = ours.rendered
    const random = new Set([...(await randomKeys(it, output)), ...(ofHelm4Only[it.name] ?? [])])
    expect(objectsOf(mask(output, random))).toEqual(objectsOf(mask(real.stdout, random)))
  })

  it.each(cases)('$name: lints with the messages of Helm 4', async (it) => {
    const real = runHelm('v4.3.1', ['lint', '--strict', it.folder, ...it.lintOptions])
    const { chart, values, kubeVersion } = it.request
    const answer = await engine.lint({
      chart,
      ...(values === undefined ? {} : { values }),
      namespace: 'research',
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
    })
    const words = answer.ok ? printLint(answer.value) : answer.error.kind === 'chart' ? `Error: ${answer.error.error.message}\n` : ''
    expect(sortRefusals(words)).toBe(sortRefusals(lintOf(real, it.folder)))
  })
})
