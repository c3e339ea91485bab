import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a path of the documentation may begin: at the top, in the page's sources or in those of shared. */
const bases = ['', 'web/src/', 'shared/src/', 'shared/src/testing/', 'shared/src/blocks/', 'shared/src/check/', 'server/src/']

/** The files and folders that a page names: with a slash and an ending, or below one of the workspaces. */
function namedIn(page: string): readonly string[] {
  const files = [...page.matchAll(/(?<![\w/.<>~-])((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|mjs|md|json|go|mod))(?![\w/])/g)]
  const folders = [...page.matchAll(/`((?:shared|server|web|scripts|e2e|engine|docs)\/[\w./-]+)`/g)]
  return [...new Set([...files, ...folders].map(([, path = '']) => path))]
}

it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('every file that %s names is there', (page) => {
  const named = namedIn(readFileSync(root + page, 'utf8'))
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((path) => !bases.some((base) => existsSync(root + base + path)))).toEqual([])
})

it('finds the names in a sentence and in a diagram', () => {
  expect(namedIn('see `web/src/nowhere` and x["form/gone.tsx: a widget"]')).toEqual(['form/gone.tsx', 'web/src/nowhere'])
})
