import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Modules that keep something for good, and what it is: never anything that a person typed. */
const keepsProductData: Readonly<Record<string, string>> = {
  'shared/src/inspect/fetch-judging.ts': 'code that was loaded',
  'shared/src/check/kubernetes/load.ts': 'the schemas of Kubernetes',
}

/** A variable of the module that changes, or a collection that starts empty. A WeakMap is fine: its keys are dropped by their owners. */
const state = /^(?:export )?(?:let \w+|const \w+[^=\n]*= (?:new (?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\})$)/gm

const stateIn = (source: string) => [...source.matchAll(state)].map(([found]) => found)

async function modulesWithState(): Promise<string[]> {
  const found: string[] = []
  for await (const path of glob('shared/src/**/*.ts', { cwd: root })) {
    if (/\.(test|fixture|suite)\.ts$/.test(path)) continue
    if (stateIn(await readFile(`${root}/${path}`, 'utf8')).length > 0) found.push(path)
  }
  return found.sort()
}

it('keeps nothing in the modules of shared that a person typed: a server would keep it for everyone', async () => {
  expect(await modulesWithState()).toEqual(Object.keys(keepsProductData).sort())
})

it.each([
  'let last: string | undefined',
  'const kept = new Map<string, { readonly content: string }>()',
  'export const seen = new Set()',
  'const all: string[] = []',
])('sees state in %s', (source) => expect(stateIn(`import 'x'\n${source}\n`)).toHaveLength(1))

it.each(["const known = new Set(['a'])", '  const found = new Map()', 'const answers = new WeakMap<object, string>()'])(
  'sees none in %s',
  (source) => expect(stateIn(source)).toEqual([]),
)
