// Archives are stored if and only if Helm opens them, but for what docs/accepted-charts.md names.
import { afterAll, describe, expect, it } from 'vitest'
import { createArchiveReader } from '../archive/archive-reader.ts'
import { hasRealHelm } from '../engine/real-helm.ts'
import { openTestEngine } from '../engine/test-engine.ts'
import { uploadChecker } from '../repository/check-upload.ts'
import { archiveCharts, readArchiveVerdicts, recordArchiveVerdicts } from './index.ts'

const engine = openTestEngine({ timeoutMs: 20_000 })
const archives = createArchiveReader()
const checkUpload = uploadChecker({ archives, engine })
afterAll(() => {
  archives.dispose()
  engine.dispose()
})

const recorded = readArchiveVerdicts()

it.each(archiveCharts)('$name: is stored if and only if Helm opens it', async ({ name, bytes, isStricter }) => {
  const checked = await checkUpload(bytes)
  const isTaken = recorded[name]?.helm4 === null && !isStricter
  expect({ isTaken: checked.ok, said: checked.ok ? '' : checked.error }).toEqual({ isTaken, said: expect.any(String) })
})

it('is stricter only with what Helm takes', () => {
  expect(archiveCharts.filter(({ name, isStricter }) => isStricter && recorded[name]?.helm4 !== null).map(({ name }) => name)).toEqual([])
})

describe.skipIf(!hasRealHelm())('the recorded verdicts of archives', () => {
  it('are what the real helm 3 and 4 say', { timeout: 300_000 }, () => {
    expect(recordArchiveVerdicts(archiveCharts)).toEqual(recorded)
  })
})
