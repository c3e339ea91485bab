import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import type { Express } from 'express'
import { z } from 'zod'
import { createArchiveReader } from './archive/archive-reader.ts'
import type { Config } from './config.ts'
import { createEnginePool } from './engine/engine-pool.ts'
import { createApp } from './http/app.ts'
import { engineFiles } from './http/engine-files.ts'
import { pageFiles } from './http/page-files.ts'
import { createLog } from './log.ts'
import { places } from './places.ts'
import type { ChartEngine } from './publishing/chart-engine.ts'
import { warmUp } from './publishing/warm-up.ts'
import { chartMuseumRegistry } from './registries/chartmuseum/chartmuseum-registry.ts'
import { type EmbeddedOptions, embeddedRegistry } from './registries/embedded/embedded-registry.ts'
import type { Registry } from './registries/registry.ts'
import { ChartStore } from './repository/chart-store.ts'
import { chartRepository } from './repository/chartmuseum-api/router.ts'
import { uploadChecker } from './repository/check-upload.ts'
import { configRoute, healthRoute } from './routes/about.ts'
import { packageRoute } from './routes/package.ts'
import { publishRoute } from './routes/publish.ts'
import { publishedArchiveRoute, publishedRoute } from './routes/published.ts'

const CONTEXT_PATH = '/chartrepo'
const DEFAULT_REPOSITORY = 'library'
/** A render that takes longer is ended. */
const RENDER_LIMIT_MS = 2_000

export interface Wired {
  readonly app: Express
  /** Clears away what a killed server left; before the first request. */
  tidy(): Promise<void>
  /** Makes the first request as fast as the second; nothing has to wait for it. */
  warmUp(): Promise<void>
  /** Ends engine threads. */
  dispose(): Promise<void>
}

type DisposableEngine = ChartEngine & { dispose(): void | Promise<void> }

function createEngine(): DisposableEngine {
  return createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, size: 2, timeoutMs: RENDER_LIMIT_MS })
}

/** Builds the server's parts from its configuration: the only place that constructs adapters. */
export function wire(config: Config, engine: DisposableEngine = createEngine()): Wired {
  const log = createLog(config.logLevel)
  const version = readVersion()
  const now = () => new Date()
  const store = new ChartStore(join(config.dataDir, 'charts'), (damage) => log.error({ file: damage.file }, damage.message))
  const archives = createArchiveReader()
  const checkUpload = uploadChecker({ archives, engine })
  const { publicUrl } = config
  const publicPath = publicUrl?.pathname ?? '/'
  const registry = registryOf(config, { store, checkUpload, now })
  const onBug = (error: unknown, requestId: string) => log.error({ err: error, requestId }, 'a publication failed')
  const repository = chartRepository({
    ...{ store, archives, engine, checkUpload, version, now },
    contextPath: `${publicPath.replace(/\/$/, '')}${CONTEXT_PATH}`,
    uploadLimitBytes: ARCHIVE_LIMITS.uploadBytes,
  })
  const app = createApp({
    routes: [
      healthRoute(version),
      configRoute(version, registry),
      packageRoute(engine),
      publishRoute({ engine, registry, onBug }),
      publishedRoute(registry),
      publishedArchiveRoute(registry),
    ],
    version,
    mounts: [
      [CONTEXT_PATH, repository],
      ['/engine', engineFiles({ distDir: places.engineDist, cacheDir: places.engineCache })],
    ],
    page: pageFiles(places.webDist, publicPath),
    log,
    known: config,
  })
  // NOTE a full or read-only disk can still be read from.
  const tidy = () => store.removeOrphans().catch((error: unknown) => log.warn({ err: error }, 'what is left over could not be removed'))
  const dispose = async () => {
    archives.dispose()
    await engine.dispose()
  }
  return { app, tidy, warmUp: () => warmUp(engine), dispose }
}

function registryOf(config: Config, parts: Pick<EmbeddedOptions, 'store' | 'checkUpload' | 'now'>): Registry {
  if (config.repository.kind === 'chartmuseum') return chartMuseumRegistry(config.repository)
  const path = `${CONTEXT_PATH}/${DEFAULT_REPOSITORY}`
  const url = config.publicUrl === undefined ? path : new URL(`.${path}`, config.publicUrl).href
  return embeddedRegistry({ ...parts, repository: DEFAULT_REPOSITORY, url })
}

function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(places.packageJson, 'utf8'))).version
}
