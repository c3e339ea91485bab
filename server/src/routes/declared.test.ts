import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { useServers } from '../server.fixture.ts'

const open = useServers()
const here = import.meta.dirname

/** The operation ids that the sources of a folder declare. */
function declaredIn(sources: readonly string[]): readonly string[] {
  return sources.flatMap((source) => [...source.matchAll(/^ {6}id: '(\w+)',$/gm)].map(([, id = '']) => id))
}

const sources = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(here, file), 'utf8'))

const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })

it('every route that is written is served and described: join it in wire.ts', async () => {
  const { origin } = await open()
  const { paths } = document.parse(await (await fetch(`${origin}/api/openapi.json`)).json())
  const served = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(served.toSorted()).toEqual(declaredIn(sources).toSorted())
  expect(served.length).toBeGreaterThan(4)
})

it('no route is added past the declarations', () => {
  const routed = /\.(get|post|put|patch|delete)\(\s*['"`]/
  expect(sources.filter((source) => routed.test(source))).toEqual([])
  const app = readFileSync(join(here, '../http/app.ts'), 'utf8')
  expect(app.match(new RegExp(routed, 'g'))).toEqual([".get('"])
})
