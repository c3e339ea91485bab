import { createEnginePool } from '../engine/engine-pool.ts'
import { places } from '../places.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'

/** A command renders once, with code that is compiled on first use: longer than in the page and the server. */
const RENDER_LIMIT_MS = 10_000

/** Runs something with the Helm engine and ends its threads afterwards. */
export async function withEngine<T>(run: (engine: ChartEngine) => Promise<T>): Promise<T> {
  const pool = createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, spare: false, timeoutMs: RENDER_LIMIT_MS })
  try {
    return await run(pool)
  } finally {
    await pool.dispose()
  }
}
