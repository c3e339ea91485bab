import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What runs a stage, by stage. Types, words and lists of a stage are free to use. */
const runners = {
  generate: ['generateChart', 'generateWith'],
  render: ['traceTemplates'],
  admit: ['admit'],
  check: ['checkChart', 'checkChartInSteps', 'renderExamples', 'makeContext'],
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|suite|contract)\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => join(folder, path))
}

/** The stages that a module runs: the runners that it imports as values. */
function stagesRunBy(text: string): string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from/g)].flatMap(([, names = '']) =>
    names.split(',').flatMap((name) => (name.trim().startsWith('type ') ? [] : [name.trim()])),
  )
  return Object.entries(runners).flatMap(([stage, names]) => (names.some((name) => imported.includes(name)) ? [stage] : []))
}

it('puts two stages together in no other module: page, server and command line agree because they inspect', () => {
  const found = ['web/src', 'server/src', 'shared/src']
    .flatMap(sources)
    .filter((path) => !path.startsWith('shared/src/inspect/') && !path.startsWith('shared/src/testing/'))
    .map((path) => ({ path, stages: stagesRunBy(readFileSync(join(root, path), 'utf8')) }))
  expect(found.filter(({ stages }) => stages.length > 1)).toEqual([])
  expect(found.length).toBeGreaterThan(500)
})

it('sees a module that does', () =>
  expect(stagesRunBy("import { admit, type Admitted } from '#admit'\nimport {\n  checkChart,\n} from '#check'\n")).toEqual([
    'admit',
    'check',
  ]))
