import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stages } from './layer-table.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** Sources that break one rule each, by the file in which they are planted. */
const refused: Record<string, string> = {
  'shared/src/base/reads-a-stage.ts': "import { parseSpec } from '#spec'\n\nexport const it = parseSpec\n",
  'shared/src/spec/reads-to-the-right.ts': "import { generateChart } from '#generate'\n\nexport const it = generateChart\n",
  'shared/src/blocks/volumes/deep/reads-to-the-right.ts': "import { checkChart } from '#check'\n\nexport const it = checkChart\n",
  'shared/src/check/round-the-door.ts': "import { parseSpec } from '../spec/parse-spec.ts'\n\nexport const it = parseSpec\n",
  'shared/src/check/rules/ch001/round-the-door.ts':
    "import { parseSpec } from '../../../spec/parse-spec.ts'\n\nexport const it = parseSpec\n",
  'shared/src/spec/own-door.ts': "import { parseSpec } from '#spec'\n\nexport const it = parseSpec\n",
  'shared/src/publish/reads-node.ts': "import { readFileSync } from 'node:fs'\n\nexport const it = readFileSync\n",
  'shared/src/render/reads-the-clock.ts': 'export const it = Date.now()\n',
  'shared/src/generate/reads-the-day.ts': 'export const it = new Date()\n',
  'shared/src/generate/throws-dice.ts': 'export const it = Math.random()\n',
  'shared/src/publish/does-io.ts': "export const it = fetch('https://example.org')\n",
  'web/src/ui/knows-the-draft.ts': "import { useDraft } from '../draft/draft-store.ts'\n\nexport const it = useDraft\n",
  'web/src/draft/knows-a-page.ts': "import { Designer } from '../pages/designer/Designer.tsx'\n\nexport const it = Designer\n",
  'web/src/engine/knows-the-draft.ts': "import { useDraft } from '../draft/draft-store.ts'\n\nexport const it = useDraft\n",
  'web/src/features/publish/knows-a-page.ts': "import { Drafts } from '../../pages/start/Drafts.tsx'\n\nexport const it = Drafts\n",
  'web/src/features/history/knows-another.ts': "import { it as that } from '../publish/it.ts'\n\nexport const it = that\n",
  'web/src/form/knows-the-preview.ts': "const it = await import('../preview/panels.ts')\n\nexport const panels = it\n",
  'web/src/pipeline/knows-react.ts': "import { useState } from 'react'\n\nexport const it = useState\n",
  'server/src/registries/harbor/knows-http.ts': "import { app } from '../../http/app.ts'\n\nexport const it = app\n",
  'server/src/publishing/knows-express.ts': "import express from 'express'\n\nexport const it = express\n",
}

/** Sources that keep the rules, next to those that break them. */
const allowed: Record<string, string> = {
  'shared/src/check/reads-to-the-left.ts': "import { parseSpec } from '#spec'\n\nexport const it = parseSpec\n",
  'shared/src/generate/deep/file.ts': "import { plan } from '../plan.ts'\n\nexport const it = plan\n",
  'shared/src/admit/takes-the-time.ts': 'export const it = (now: Date) => now.getTime()\n',
  'shared/src/render/repeatable.test.ts': 'export const it = Date.now()\n',
  'web/src/pages/designer/knows-the-draft.ts': "import { useDraft } from '../../draft/draft-store.ts'\n\nexport const it = useDraft\n",
  'server/src/wire.ts': "import { app } from './http/app.ts'\n\nexport const it = app\n",
}

let reported: Map<string, string[]>
let folder: string

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')))
  for (const name of ['biome.json', 'biome.layers.json', '.gitignore', 'scripts/layers']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  mkdirSync(join(folder, '.git'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, source] of Object.entries({ ...refused, ...allowed })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  reported = await lint(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the layers', () => {
  it.each(Object.keys(refused))('are broken by %s, and lint says so', (file) => {
    expect(reported.get(file)?.join()).toMatch(/noRestrictedImports|noRestrictedGlobals|plugin/)
  })

  it.each(Object.keys(allowed))('are kept by %s', (file) => {
    expect(reported.get(file) ?? []).toEqual([])
  })

  it('have no two stages that may read each other', () => {
    for (const [stage, reads] of Object.entries<readonly string[]>(stages)) {
      for (const other of reads) expect(stages[other as keyof typeof stages], `${stage} reads ${other}`).not.toContain(stage)
    }
  })
})

function lint(cwd: string): Promise<Map<string, string[]>> {
  return new Promise((resolve, reject) => {
    const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.']
    execFile(process.execPath, args, { cwd, maxBuffer: 50_000_000 }, (_error, stdout, stderr) => {
      const found = new Map<string, string[]>()
      for (const [, rule = '', file = ''] of stdout.matchAll(/^::error title=([^,]+),file=([^,]+)/gm)) {
        const name = relative(cwd, file)
        found.set(name, [...(found.get(name) ?? []), rule])
      }
      if (found.size === 0) reject(new Error(`Biome found nothing to refuse: ${stdout}${stderr}`))
      else resolve(found)
    })
  })
}
