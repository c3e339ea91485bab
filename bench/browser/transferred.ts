import type { Page } from '../../e2e/setup/browser.ts'

export interface Transferred {
  /** Bytes of JavaScript until now. */
  scripts(): number
  /** Bytes of the engine until now. */
  engine(): number
  /** Resolves when nothing was fetched for a while. */
  settled(): Promise<void>
}

const QUIET_MS = 700

/** Counts the bytes that the page receives from now on, as they came over HTTP. */
export async function transferred(page: Page): Promise<Transferred> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, 'script' | 'engine'>()
  const sums = { script: 0, engine: 0 }
  const open = new Set<string>()
  let changedAt = performance.now()
  const note = (change: () => void) => {
    change()
    changedAt = performance.now()
  }
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId }) => note(() => open.add(requestId)))
  session.on('Network.loadingFailed', ({ requestId }) => note(() => open.delete(requestId)))
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { pathname } = new URL(response.url)
    if (pathname.endsWith('.wasm')) kinds.set(requestId, 'engine')
    else if (type === 'Script' || pathname.endsWith('.js')) kinds.set(requestId, 'script')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    note(() => open.delete(requestId))
    const kind = kinds.get(requestId)
    if (kind !== undefined) sums[kind] += encodedDataLength
  })
  const settled = async () => {
    while (open.size > 0 || performance.now() - changedAt < QUIET_MS) await page.waitForTimeout(50)
  }
  return { scripts: () => sums.script, engine: () => sums.engine, settled }
}
