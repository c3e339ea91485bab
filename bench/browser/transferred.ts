import type { Page } from '../../e2e/setup/browser.ts'

export interface Transferred {
  /** Bytes of JavaScript until now; with a time (milliseconds since 1970), of what was asked for until then. */
  scripts(until?: number): Promise<number>
  /** Bytes of the engine until now. */
  engine(): number
  /** Resolves when nothing was fetched for a while. */
  settled(): Promise<void>
}

const QUIET_MS = 700
const workerScript = /\.worker-[^/]*\.js$/

/** Counts the bytes that the page receives from now on, as they came over HTTP. */
export async function transferred(page: Page): Promise<Transferred> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, 'script' | 'engine'>()
  let engineBytes = 0
  /** When each script was asked for, and its bytes; workers' own count from the start. */
  const loaded: { readonly askedAt: number; readonly bytes: number }[] = []
  const askedAt = new Map<string, number>()
  const open = new Set<string>()
  const workers = new Set<string>()
  const counted = new Set<string>()
  let changedAt = performance.now()
  const note = (change: () => void) => {
    change()
    changedAt = performance.now()
  }
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    askedAt.set(requestId, wallTime * 1_000)
    // NOTE A worker's script is loaded in the worker's own session. Its end is not reported here, so its size is requested.
    if (workerScript.test(request.url)) workers.add(request.url)
    else note(() => open.add(requestId))
  })
  session.on('Network.loadingFailed', ({ requestId }) => note(() => open.delete(requestId)))
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { pathname } = new URL(response.url)
    if (pathname.endsWith('.wasm')) kinds.set(requestId, 'engine')
    else if (type === 'Script' || pathname.endsWith('.js')) kinds.set(requestId, 'script')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    note(() => open.delete(requestId))
    const kind = kinds.get(requestId)
    if (kind === 'engine') engineBytes += encodedDataLength
    if (kind === 'script') loaded.push({ askedAt: askedAt.get(requestId) ?? 0, bytes: encodedDataLength })
  })
  const settled = async () => {
    while (open.size > 0 || performance.now() - changedAt < QUIET_MS) await page.waitForTimeout(50)
  }
  const scripts = async (until = Number.POSITIVE_INFINITY) => {
    for (const url of workers) {
      workers.delete(url)
      if (!counted.has(url)) loaded.push({ askedAt: 0, bytes: await sizeOf(url) })
      counted.add(url)
    }
    return loaded.filter(({ askedAt }) => askedAt <= until).reduce((sum, { bytes }) => sum + bytes, 0)
  }
  return { scripts, engine: () => engineBytes, settled }
}

/** Of its body as a browser on this machine gets it. */
async function sizeOf(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } })
  return Number(answer.headers.get('Content-Length'))
}
