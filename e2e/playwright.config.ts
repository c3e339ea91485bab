import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './setup/chromium.ts'
import { browserFlags } from './setup/flags.ts'
import { chooseOnce, dataFolder, freePort, root } from './setup/server.ts'

// NOTE workers read this file again: what was chosen first is handed on by the environment.
const port = chooseOnce('E2E_PORT', freePort)
const dataDir = chooseOnce('E2E_DATA_DIR', dataFolder)

export default defineConfig({
  testDir: './journeys',
  outputDir: join(root, 'e2e', 'test-results'),
  // NOTE one browser with its engine fills two processors: with two at a time all took as long, and each twice as long.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // NOTE no platform in the path: what is kept is the same on every machine.
  snapshotPathTemplate: '{testDir}/../snapshots/{arg}{ext}',
  globalTeardown: './setup/remove-data.ts',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // NOTE a worker would answer before a journey's own routes do; the journeys that are about it allow it.
    serviceWorkers: 'block',
    // NOTE a trace takes an eighth of the processor and is thrown away where nothing fails: `--trace=on` for the one that does.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: browserFlags },
  },
  webServer: {
    command: `"${process.execPath}" ${process.execArgv.join(' ')} server/src/main.ts`,
    cwd: root,
    url: `http://127.0.0.1:${port}/healthz`,
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir },
    stdout: 'pipe',
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
