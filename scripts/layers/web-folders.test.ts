import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { webLayers } from './layer-table.mjs'

const isFile = (path: string) => /\.\w+$/.test(path)

const root = fileURLToPath(new URL('../../web/src/', import.meta.url))

/** The folder of the table that a file is in: `pages/start`, `form`; '.' for a file that is in none. */
function folderOf(path: string): string {
  const [outer = '', inner = '', ...deeper] = path.split('/')
  if (outer === 'pages' || outer === 'features') return deeper.length > 0 ? `${outer}/${inner}` : outer
  return inner === '' ? '.' : outer
}

/** The folders that a file imports from, by the file's path in `web/src`. */
function foldersReadBy(path: string, source: string): readonly string[] {
  const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
  return imports.map(([, target = '']) => folderOf(normalize(join(dirname(path), target))))
}

function sources(): readonly string[] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return all.filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
}

/** The row of a folder in the table; -1 if it has none. */
const rowOf = (folder: string) => webLayers.findIndex((row) => row.includes(folder))

/** The imports that go against the order of the table, as `from → to`. */
function upwardImports(files: readonly (readonly [path: string, source: string])[]): readonly string[] {
  const found = files.flatMap(([path, source]) => {
    const from = folderOf(path)
    const read = foldersReadBy(path, source).filter((to) => to !== from && to !== '..')
    return read.filter((to) => rowOf(to) <= rowOf(from)).map((to) => `${from} → ${to}`)
  })
  return [...new Set(found)].sort()
}

it('every folder of web/src is in the table, and every folder of the table is there', () => {
  const folders = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isFile).map(folderOf))
  expect(webLayers.flat().toSorted()).toEqual([...folders].toSorted())
})

it('no folder reads one of a row above, or of the same row', () => {
  const files = sources().map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
  expect(files.length).toBeGreaterThan(300)
  expect(upwardImports(files)).toEqual([])
})

it('sees an import upwards, in a row, and of a folder that is not in the table', () => {
  const planted = [
    ['draft/a.ts', "import { Designer } from '../pages/designer/Designer.tsx'"],
    ['api/b.ts', "const it = await import('../engine/load-engine.ts')"],
    ['form/deep/c.ts', "import '../../unheard/of.ts'"],
    ['pages/designer/d.ts', "import { useDraftStore } from '../../draft/draft-store.ts'"],
  ] as const
  expect(upwardImports(planted)).toEqual(['api → engine', 'draft → pages/designer', 'form → unheard'])
})
