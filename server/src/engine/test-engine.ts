import { places } from '../places.ts'
import { createEnginePool, type EnginePoolOptions } from './engine-pool.ts'

/** The committed engine, for tests; the caller disposes it. Without a spare: it costs as much as the engine itself. */
export function openTestEngine(options: Partial<EnginePoolOptions> = {}) {
  return createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, spare: false, ...options })
}

/** A chart `demo` of some templates. */
export function demoChart(templates: Record<string, string>, more: Record<string, string> = {}) {
  const files: Record<string, string> = { 'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n', ...more }
  for (const [name, text] of Object.entries(templates)) files[`templates/${name}`] = text
  return { chart: { files }, release: { name: 'lab', namespace: 'user-ana' } }
}
