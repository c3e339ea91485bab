import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { banned, bannedIn, bannedInComments, bannedInSpanish } from './banned-words.ts'
import { proseOf } from './prose-of.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function pathsOf(pattern: string): Promise<string[]> {
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => name === 'node_modules' })) paths.push(path)
  return paths
}

async function read(pattern: string): Promise<{ readonly path: string; readonly text: string }[]> {
  const paths = await pathsOf(pattern)
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(`${root}/${path}`, 'utf8') })))
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : []
}

const literal = String.raw`('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\`(?:\\.|[^\`\\])*\`)`
/** Sentences in both languages: `text('A desktop', 'Un escritorio')`. */
const sentences = new RegExp(String.raw`\btext\(\s*${literal}\s*,\s*${literal}`, 'g')
/** Help of the command line: `.description('…')`, `.option('--x', '…')`. */
const help = new RegExp(String.raw`\.(?:description|option|requiredOption|argument)\(\s*(?:${literal}\s*,\s*)?${literal}`, 'g')

describe('words that people read', () => {
  it('the catalogues of the page', async () => {
    const all = [await read('web/src/**/en.json'), await read('web/src/**/es.json')]
    // NOTE the palette's own catalogue holds what people search by, which is not ours to choose.
    const [english = [], spanish = []] = all.map((files) => files.filter(({ path }) => !path.startsWith('web/src/pages/designer/text/')))
    expect(english.length).toBeGreaterThan(6)
    const found = (files: typeof english, list = banned) =>
      files.flatMap(({ path, text }) => textsOf(JSON.parse(text)).flatMap((it) => bannedIn(it, list).map((why) => `${path}: ${why}`)))
    expect(found(english)).toEqual([])
    expect(found(spanish, bannedInSpanish)).toEqual([])
  })

  it('rules, fields and problems', async () => {
    const sources = (await Promise.all(['shared/src/**/*.ts', 'server/src/**/*.ts', 'web/src/**/*.ts'].map(read))).flat()
    const pairs = sources
      .filter(({ path }) => !/\.(test|fixture)\.ts$/.test(path))
      .flatMap(({ path, text }) => [...text.matchAll(sentences)].map(([, en = '', es = '']) => ({ path, en, es })))
    expect(pairs.length).toBeGreaterThan(500)
    expect(pairs.flatMap(({ path, en }) => bannedIn(en).map((why) => `${path}: ${why}`))).toEqual([])
    expect(pairs.flatMap(({ path, es }) => bannedIn(es, bannedInSpanish).map((why) => `${path}: ${why}`))).toEqual([])
  })

  it('the help of the command line', async () => {
    const commands = await read('server/src/cli/**/*.ts')
    const texts = commands.flatMap(({ text }) => [...text.matchAll(help)].flatMap(([, first = '', second = '']) => [first, second]))
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.flatMap((it) => bannedIn(it))).toEqual([])
  })

  it.each(['shared', 'server', 'web', 'e2e', 'scripts', 'bench', 'engine'])('comments and test titles of %s', async (folder) => {
    const sources = (await read(`${folder}/**/*.{ts,tsx,mjs,go,css}`)).filter(
      ({ path }) => !/testdata|\/dist\/|generated|words\//.test(path),
    )
    const texts = sources.flatMap(({ path, text }) =>
      text.split('\n').map((line, at) => ({ place: `${path}:${at + 1}`, text: proseOf(line) })),
    )
    expect(texts.filter((it) => it.text !== '').length).toBeGreaterThan(50)
    expect(texts.flatMap(({ place, text }) => bannedIn(text, bannedInComments).map((why) => `${place}: ${why}`))).toEqual([])
  })

  it('README, contributing and the documentation', async () => {
    const pages = (await Promise.all(['*.md', 'docs/**/*.md'].map(read))).flat().filter(({ path }) => !/docs\/(spec|rules)\.md$/.test(path))
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.flatMap(({ path, text }) => text.split('\n').flatMap((line) => bannedIn(line).map((why) => `${path}: ${why}`)))).toEqual(
      [],
    )
  })
})

it('finds banned words where there are some', () => {
  expect(bannedIn('Who runs it can mend that.')).toEqual([
    expect.stringMatching(/^mend → fix/),
    expect.stringMatching(/^Who runs → the person/),
  ])
  expect(bannedIn('There is no Secret here. People who deploy it see that.')).toEqual([])
  expect(bannedIn('Déjelo vacío', bannedInSpanish)).toHaveLength(1)
})

it.each([
  ['// Mend it.', 'Mend it.'],
  ["const it = 1 // made anew, from 'x'", "made anew, from 'x'"],
  ['  /** Kept beside it. */', 'Kept beside it.'],
  [' * one line of many', 'one line of many'],
  ['  readonly a: string /* beside `that` */', 'beside'],
  ["  it('mends it', () => {", 'mends it'],
  ["  it.each([1, 2])('mends %s', (n) => {", 'mends %s'],
  ["])('mends %s', (n) => {", 'mends %s'],
  ["const url = 'http://beside'", ''],
  ['const mend = beside', ''],
])('reads the prose of %s', (line, prose) => expect(proseOf(line)).toBe(prose))
