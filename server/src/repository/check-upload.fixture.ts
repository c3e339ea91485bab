import { type ArchiveReader, createArchiveReader } from '../archive/archive-reader.ts'
import { openTestEngine } from '../engine/test-engine.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { type CheckUpload, uploadChecker } from './check-upload.ts'

/** What reads uploads in tests, started with the first. Its threads end with the process; `dispose` ends them before. */
export function testReaders(): { archives: ArchiveReader; engine: ChartEngine; checkUpload: CheckUpload; dispose(): void } {
  const archives = createArchiveReader()
  const engine = openTestEngine({ timeoutMs: 20_000 })
  const dispose = () => {
    archives.dispose()
    engine.dispose()
  }
  return { archives, engine, checkUpload: uploadChecker({ archives, engine }), dispose }
}
