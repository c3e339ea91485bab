import type { Page } from '../e2e/setup/browser.ts'

/** Counts the bytes that the page receives from now on, as they came over HTTP. */
export async function transferred(page: Page): Promise<{ scripts(): number; engine(): number }> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, 'script' | 'engine'>()
  const sums = { script: 0, engine: 0 }
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { pathname } = new URL(response.url)
    if (pathname.endsWith('.wasm')) kinds.set(requestId, 'engine')
    else if (type === 'Script' || pathname.endsWith('.js')) kinds.set(requestId, 'script')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind !== undefined) sums[kind] += encodedDataLength
  })
  return { scripts: () => sums.script, engine: () => sums.engine }
}
