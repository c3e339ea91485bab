import { afterAll, beforeAll } from 'vitest'
import type { Config } from './config.ts'
import { createEnginePool } from './engine/engine-pool.ts'
import { places } from './places.ts'
import { serve, temporaryFolder } from './repository/serve-repository.fixture.ts'
import { wire } from './wire.ts'

/** Wide by default, since a busy machine is slow with code that is compiled on first use. One engine pool for a file's tests; each test gets its own server with an empty data directory. */
export function useServers({ timeoutMs = 30_000 } = {}): (changes?: Partial<Config>) => Promise<{ origin: string; dataDir: string }> {
  let engine: ReturnType<typeof createEnginePool> | undefined
  beforeAll(() => {
    engine = createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, timeoutMs })
  })
  afterAll(async () => {
    await engine?.dispose()
  })
  return async (changes = {}) => {
    const dataDir = await temporaryFolder()
    const config: Config = { port: 0, host: '127.0.0.1', dataDir, logLevel: 'error', repository: { kind: 'embedded' }, ...changes }
    return { origin: await serve(wire(config, engine).app), dataDir }
  }
}
