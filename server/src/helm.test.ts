import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { presets } from '@slipway/shared/presets'
import { publicationSchema } from '@slipway/shared/publish'
import { genericCharts, scheduledCharts } from '@slipway/shared/testing'
import { describe, expect, it } from 'vitest'
import { helms, runHelm } from './helm.fixture.ts'
import { temporaryFolder } from './repository/serve-repository.fixture.ts'
import { useServers } from './server.fixture.ts'

const open = useServers()

describe.each(helms)('with the real $tool', ({ path, missing }) => {
  it.skipIf(missing)(
    'every preset and every chart for plain Kubernetes that is published can be added, pulled, linted, shown and rendered',
    { timeout: 300_000 },
    async () => {
      const { origin } = await open()
      const home = await temporaryFolder()
      const helm = (...args: string[]) => runHelm(path, home, args)
      for (const spec of [...presets.map((preset) => preset.spec), ...genericCharts, ...scheduledCharts]) {
        const response = await fetch(`${origin}/api/charts/publish`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ spec }),
        })
        const text = await response.text()
        expect(response.status, `${spec.chart.name}: ${text}`).toBe(201)
        const { name, version, digest } = publicationSchema.parse(JSON.parse(text))
        await helm('repo', 'add', '--force-update', 'library', `${origin}/chartrepo/library`)
        await helm('pull', `library/${name}`, '--version', version)
        const archive = join(home, `${name}-${version}.tgz`)
        expect(
          createHash('sha256')
            .update(await readFile(archive))
            .digest('hex'),
        ).toBe(digest)
        expect(await helm('lint', '--strict', archive)).toContain('0 chart(s) failed')
        expect(await helm('show', 'all', archive)).toContain(`name: ${name}`)
        expect(await helm('template', 'lab', archive, '--namespace', 'user-ana')).toContain('kind: ')
        expect(await helm('search', 'repo', `library/${name}`)).toContain(version)
      }
    },
  )
})
