// One verdict of Helm's, however a chart gets here: packed, uploaded, linted, opened or rendered.
import { packedFiles } from '@slipway/shared/inspect'
import { planPackage } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { afterAll, describe, expect, it } from 'vitest'
import { createArchiveReader } from '../archive/archive-reader.ts'
import { splitByText } from '../archive/split-by-text.ts'
import { writeTgz } from '../archive/write-tgz.ts'
import { packageOf } from '../cli/chart-of.ts'
import { hasRealHelm } from '../engine/real-helm.ts'
import { openTestEngine } from '../engine/test-engine.ts'
import { uploadChecker } from '../repository/check-upload.ts'
import { type CorpusChart, corpus, readVerdicts, recordVerdicts } from './index.ts'

const engine = openTestEngine({ timeoutMs: 20_000 })
const archives = createArchiveReader()
const checkUpload = uploadChecker({ archives, engine })
afterAll(() => {
  archives.dispose()
  engine.dispose()
})

const recorded = readVerdicts()
/** What the repository's files and addresses cannot hold, and Helm can. */
const namesOfOurOwn: ReadonlySet<string> = new Set(['name a b', 'name ü'])

function filesOf({ files }: CorpusChart): ChartFiles {
  return splitByText(Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) })))
}

async function archiveOf(chart: ChartFiles): Promise<Buffer> {
  const plan = planPackage({ name: 'demo', version: '0.1.0', ...packedFiles(chart) })
  if (!plan.ok) throw new Error(plan.error.detail)
  return (await writeTgz(plan.value)).bytes
}

describe.each(corpus)('$name', (it_) => {
  const verdict = recorded[it_.name]
  const chart = filesOf(it_)
  const accepted = verdict?.helm4.package === null

  it('is opened if and only if Helm packs it', async () => {
    const answer = await engine.inspect({ chart })
    expect(answer.ok ? answer.value.accepted : answer.error).toEqual(accepted)
  })

  it('is packed if and only if Helm packs it', async () => {
    const packed = await packageOf({ kind: 'chart', path: '.', chart }, engine)
    expect(packed.ok).toBe(accepted)
  })

  it('is stored if and only if Helm packs it', async () => {
    const checked = await checkUpload(await archiveOf(chart))
    // NOTE nothing is ignored in an archive: what Helm refuses in its rules is nothing to who opens it.
    const refused = !accepted && it_.name !== 'ignore rules with two stars'
    expect(checked.ok ? 'stored' : checked.error).toEqual(
      refused || namesOfOurOwn.has(it_.name) ? expect.not.stringMatching(/^stored$/) : 'stored',
    )
  })

  it('is linted with the outcome of `helm lint`', async () => {
    const linted = await engine.lint({ chart })
    const passed = linted.ok && linted.value.messages.every(({ severity }) => severity !== 'error')
    expect(passed).toBe(verdict?.helm4.lint)
  })

  it('renders if and only if `helm template` does', async () => {
    const rendered = await engine.render({ chart, release: { name: 'lab', namespace: 'default' } })
    expect(rendered.ok).toBe(verdict?.helm4.template === null)
  })
})

describe.skipIf(!hasRealHelm())('the recorded verdicts', () => {
  it('are what the real helm 3 and 4 say', { timeout: 900_000 }, () => {
    expect(recordVerdicts(corpus)).toEqual(recorded)
  })
})
