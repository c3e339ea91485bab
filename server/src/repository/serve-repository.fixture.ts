import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, onTestFinished } from 'vitest'
import { ChartStore } from './chart-store.ts'
import { chartRepository } from './chartmuseum-api/router.ts'
import { testReaders } from './check-upload.fixture.ts'

const readers = testReaders()
afterAll(() => readers.dispose())

/** A repository alone over HTTP at `/chartrepo`, in a folder that goes away with the test. */
export async function serveRepository(uploadLimitBytes = 20_971_520): Promise<{ origin: string; store: ChartStore; folder: string }> {
  const folder = await temporaryFolder()
  const store = new ChartStore(folder)
  const app = express()
  app.disable('x-powered-by').set('etag', false)
  app.use(
    '/chartrepo',
    chartRepository({ ...readers, store, contextPath: '/chartrepo', version: '1', uploadLimitBytes, now: () => new Date() }),
  )
  return { origin: await serve(app), store, folder }
}

/** Serves an application on a free port until the test has ended. */
export async function serve(app: express.Express): Promise<string> {
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return `http://127.0.0.1:${address.port}`
}

/** A folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
