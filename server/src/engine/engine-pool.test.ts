import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RenderOptions } from '@slipway/shared/render'
import { afterAll, describe, expect, it } from 'vitest'
import { demoChart, openTestEngine } from './test-engine.ts'

const engine = openTestEngine({ timeoutMs: 20_000 })
const strict = openTestEngine()
afterAll(() => {
  engine.dispose()
  strict.dispose()
})

async function print(template: string, options?: RenderOptions): Promise<string> {
  const answer = await engine.render(demoChart({ 'a.yaml': template }), options)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value.templates['demo/templates/a.yaml'] ?? ''
}

describe('bounds', () => {
  it('ends a template that loops for ever, and the next render works', async () => {
    await strict.render(demoChart({ 'a.yaml': 'a: 1' }))
    const endless = '{{- range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}'
    const answer = await strict.render(demoChart({ 'a.yaml': endless }))
    expect(answer).toMatchObject({ ok: false, error: { kind: 'problem', problem: { category: 'timeout', type: 'render-timeout' } } })
    expect(await strict.render(demoChart({ 'a.yaml': 'a: 2' }))).toMatchObject({
      ok: true,
      value: { output: expect.stringContaining('a: 2') },
    })
  })

  it.each([
    ['a huge string', '{{ repeat 100000000 "0123456789" | len }}'],
    ['a huge list', '{{ until 100000000 | len }}'],
  ])('ends a template that makes %s, and the next render works', async (_name, template) => {
    const answer = await engine.render(demoChart({ 'a.yaml': template }))
    expect(answer).toMatchObject({ ok: false, error: { kind: 'problem', problem: { category: 'too-large', type: 'render-memory' } } })
    expect(await print('a: 2')).toBe('a: 2')
  })

  it('survives templates that call themselves without end', async () => {
    const answer = await engine.render(demoChart({ 'a.yaml': '{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}' }))
    expect(answer.ok).toBe(false)
    expect(
      await engine.render(demoChart({ 'a.yaml': '{{ tpl .Values.t . }}' }, { 'values.yaml': "t: '{{ tpl .Values.t . }}'\n" })),
    ).toMatchObject({
      ok: false,
    })
    expect(await print('a: 2')).toBe('a: 2')
  })
})

it('tidies up, and the next render works', async () => {
  for (let render = 0; render < 3; render += 1) await print('a: {{ repeat 3000000 "0123456789" | sha256sum }}')
  expect(await engine.tidy()).toEqual({ ok: true, value: {} })
  expect(await print('a: 2')).toBe('a: 2')
})

describe('repeatable renders', () => {
  const drawn = [
    'randAlphaNum 12',
    'randAlpha 12',
    'randAscii 12',
    'randNumeric 12',
    'randBytes 12',
    'uuidv4',
    'genPrivateKey "ecdsa"',
    'genPrivateKey "ed25519"',
    'htpasswd "a" "b"',
    'bcrypt "a"',
    '(genCA "a" 1).Cert',
    'encryptAES "key" "text"',
    'now | unixEpoch',
  ]
  const byInstance = [
    'randInt 0 1000000000',
    'shuffle "abcdefghijklmnopqrstuvwxyz"',
    'keys (dict "a" 1 "b" 2 "c" 3 "d" 4 "e" 5 "f" 6)',
    'now',
  ]
  const template = (functions: readonly string[]) =>
    functions.map((call, index) => `p${index}: {{ ${call} | toString | quote }}`).join('\n')

  it('repeat everything in a fresh instance with one seed, and differ with another', async () => {
    const all = template([...drawn, ...byInstance])
    const first = await print(all, { seed: 'one', fresh: true })
    expect(await print(all, { seed: 'one', fresh: true })).toBe(first)
    expect(await print(all, { seed: 'two', fresh: true })).not.toBe(first)
  })

  it('repeat what draws random bytes when the standing instance is reseeded', async () => {
    const first = await print(template(drawn), { seed: 'one' })
    await print('a: {{ randAlpha 5 }}')
    expect(await print(template(drawn), { seed: 'one' })).toBe(first)
  })

  it('differ without a seed, each of them', async () => {
    const functions = drawn.filter((call) => !call.startsWith('now'))
    const first = (await print(template(functions))).split('\n')
    const second = (await print(template(functions))).split('\n')
    expect(first.filter((line, index) => line === second[index])).toEqual([])
  })
})

describe('what stays shut', () => {
  it('dials no address that a schema refers to', async () => {
    let dialled = 0
    const listener = createServer((socket) => {
      dialled += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const address = listener.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const schema = JSON.stringify({ properties: { a: { $ref: `http://127.0.0.1:${port}/schema.json` } } })
    const chart = demoChart({ 'a.yaml': 'a: 1' }, { 'values.yaml': 'a: 1\n', 'values.schema.json': schema })
    expect(await engine.render(chart)).toMatchObject({ ok: false, error: { kind: 'chart', error: { kind: 'schema' } } })
    expect(await engine.lint({ chart: chart.chart })).toMatchObject({ ok: true, value: { passed: false } })
    listener.close()
    expect(dialled).toBe(0)
  })

  it('reads no file that a schema refers to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schema-'))
    await writeFile(join(folder, 'secret.json'), 'very-secret-words')
    const schema = JSON.stringify({ $ref: `file://${folder}/secret.json` })
    const chart = demoChart({ 'a.yaml': 'a: 1' }, { 'values.schema.json': schema })
    const answers = JSON.stringify([await engine.render(chart), await engine.lint({ chart: chart.chart })])
    await rm(folder, { recursive: true })
    expect(answers).toContain('schema')
    expect(answers).not.toContain('very-secret')
    expect(answers).not.toContain("invalid character 'v'")
  })

  it('gives templates no environment, no names of the network and no folders of the machine', async () => {
    expect(await engine.render(demoChart({ 'a.yaml': '{{ env "HOME" }}' }))).toMatchObject({
      ok: false,
      error: { error: { kind: 'parse' } },
    })
    expect(await print('a: {{ getHostByName "localhost" | quote }}')).toBe('a: ""')
    expect(await print('a: {{ .Files.Get "/etc/hostname" | quote }}{{ .Files.Get "../../etc/hostname" }}')).toBe('a: ""')
  })
})

describe('errors', () => {
  it('say file, line, column and action', async () => {
    const answer = await engine.render(demoChart({ 'a.yaml': 'a: 1\nb: {{ .Values.image.tag }}\n' }))
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'chart', error: { kind: 'execute', file: 'templates/a.yaml', line: 2, column: 14, action: '.Values.image.tag' } },
    })
  })

  it('leave the engine as it was: several requests at once are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => engine.render(demoChart({ 'a.yaml': index % 2 === 0 ? `a: ${index}` : '{{ fail "no" }}' }))),
    )
    expect(answers.map(({ ok }) => ok)).toEqual(Array.from({ length: 12 }, (_, index) => index % 2 === 0))
  })
})
