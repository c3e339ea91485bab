import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { serveRepository, temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { useCommands } from './run-cli.fixture.ts'

const folder = new URL('../../../docs/guides/', import.meta.url)
const guides = (await readdir(folder)).filter((name) => name.endsWith('.md'))
const catalogue = z.object({ steps: z.record(z.string(), z.looseObject({ title: z.string().optional() })) })

/** What the guide asks to type: each line of its blocks of shell. */
function commandsOf(guide: string): string[][] {
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.trim().split('\n')).map((line) => line.split(' '))
}

/** All words of the page, of its preview and of the page of rules. */
const words = await Promise.all(
  ['text', 'preview/text', 'pages/rules/text', 'features/chart-examples/text'].map(async (part) =>
    textsOf(JSON.parse(await readFile(new URL(`../../web/src/${part}/en.json`, folder), 'utf8'))),
  ),
)

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : []
}

const type = useCommands()

describe.each(guides)('the guide %s', (name) => {
  it('has commands that all end well, in their order', { timeout: 240_000 }, async () => {
    const [guide, cwd, { origin }] = [await readFile(new URL(name, folder), 'utf8'), await temporaryFolder(), await serveRepository()]
    const commands = commandsOf(guide)
    expect(commands.length).toBeGreaterThan(5)
    for (const [npm, run, silent, cli, dashes, ...args] of commands) {
      expect([npm, run, silent, cli, dashes]).toEqual(['npm', 'run', '--silent', 'cli', '--'])
      const ran = await type(
        args.map((it) => it.replace('http://127.0.0.1:3000', origin)),
        cwd,
      )
      expect({ args, ...ran }).toMatchObject({ status: 0 })
    }
  })

  it('names every step of the form as the page does', async () => {
    const guide = await readFile(new URL(name, folder), 'utf8')
    const texts = catalogue.parse(JSON.parse(await readFile(new URL('../../web/src/text/en.json', folder), 'utf8')))
    const titles = Object.values(texts.steps).flatMap(({ title }) => (title === undefined ? [] : [title]))
    expect(titles).toHaveLength(9)
    for (const title of titles) expect(guide).toContain(`**${title}**`)
  })

  it('calls what it points at as the page does', async () => {
    const guide = (await readFile(new URL(name, folder), 'utf8')).replace(/```[\s\S]*?```/g, '')
    const labels = [...guide.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, label = '']) => label)
    expect(labels).not.toEqual([])
    expect(labels.filter((label) => !words.flat().includes(label))).toEqual([])
  })
})
