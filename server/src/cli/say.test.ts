import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { useCommands } from './run-cli.fixture.ts'
import { harmless, harmlessLine } from './say.ts'

const run = useCommands()

const hostile = '\u001b]0;owned\u0007\u009b31m\u202e'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const moves = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

/** The commands as somebody at a terminal sees them. */
function atTerminal(): void {
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY')
  Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true })
  onTestFinished(() => {
    if (before === undefined) Reflect.deleteProperty(process.stdout, 'isTTY')
    else Object.defineProperty(process.stdout, 'isTTY', before)
  })
}

it('writes what could change a terminal as its number', () => {
  expect(harmless(`a${hostile}\tb\n`)).toBe('a\\x1b]0;owned\\x07\\x9b31m\\u202e\tb\n')
  expect(harmlessLine('a\nb\tc')).toBe('a\\x0ab\\x09c')
})

/** A chart in whose file names and contents there is everything that must not reach a terminal. */
async function hostileFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'templates'))
  await writeFile(join(folder, 'Chart.yaml'), `apiVersion: v2\nname: demo\nversion: 0.1.0\n`)
  await writeFile(
    join(folder, `templates/${hostile}\nerror CH001.yaml`),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "\\u009b31m"}\n',
  )
  return folder
}

it.each([
  'lint',
  'lint --format github',
  'lint --format json',
  'lint --format sarif',
  'render',
  'render --as-operator',
  'package',
  'examples',
])('%s sends nothing of a chart to a terminal that could change it', { timeout: 60_000 }, async (line) => {
  atTerminal()
  const folder = await hostileFolder()
  const [command = '', ...options] = line.split(' ')
  for (const source of [folder, `${folder}/${hostile}`]) {
    const { stdout, stderr } = await run([command, source, ...options])
    expect(stdout + stderr).not.toMatch(/^$|too many arguments/)
    expect(stdout + stderr).not.toMatch(moves)
    if (command === 'lint') expect(stdout, 'a file name must not pass for a finding of its own').not.toMatch(/^error CH001\.yaml/m)
  }
})

it('leaves no way around it', async () => {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const names = (await readdir(here, { recursive: true })).filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  expect(names).toContain('say.ts')
  for (const name of names.filter((it) => it !== 'say.ts')) {
    expect(await readFile(join(here, name), 'utf8'), name).not.toMatch(/process\.std(out|err)\.write|console\./)
  }
})
