import type { Browser, BrowserContext } from '../../e2e/setup/browser.ts'
import { StartPage } from '../../e2e/setup/pages.ts'
import { type Measured, percentile } from '../figures.ts'
import { openContext, openPreset } from './open.ts'
import { readVitals, type Vitals, watchVitals } from './vitals.ts'

const ROUNDS = 5
/** Long enough for the engine to arrive and start. */
const WATCHED_MS = 4_000

/** Paints, blocking and shifts of the start page and of a draft's address, each from an empty cache. */
export async function firstViews(from: Browser, url: string): Promise<readonly Measured[]> {
  const { context, page } = await openContext(from)
  await page.goto(url)
  await new StartPage(page).ready()
  await openPreset(page, 'desktop-tensorflow')
  const draft = page.url()
  await page.close()
  const measured = [...figuresOf('the start page', await views(context, url)), ...figuresOf('the designer', await views(context, draft))]
  await context.close()
  return measured
}

function figuresOf(name: string, vitals: readonly Vitals[]): readonly Measured[] {
  const median = (key: keyof Vitals) =>
    percentile(
      vitals.map((it) => it[key]),
      0.5,
    )
  return [
    { what: `first contentful paint of ${name}`, figure: median('firstContentfulPaint'), unit: 'ms', goal: { atMost: 800 } },
    { what: `largest contentful paint of ${name}`, figure: median('largestContentfulPaint'), unit: 'ms' },
    { what: `${name} is interactive`, figure: median('interactive'), unit: 'ms', goal: { atMost: 1_500 } },
    { what: `total blocking time of ${name}`, figure: median('totalBlocking'), unit: 'ms' },
    { what: `layout shift of ${name}`, figure: Math.max(...vitals.map((it) => it.layoutShift)), unit: 'CLS', goal: { atMost: 0 } },
  ]
}

/** The same address in new tabs; the first, in which the browser itself still starts, does not count. */
async function views(context: BrowserContext, address: string): Promise<readonly Vitals[]> {
  const seen: Vitals[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Network.setBypassServiceWorker', { bypass: true })
    await watchVitals(page)
    await page.goto(address)
    await page.waitForTimeout(WATCHED_MS)
    if (round > 0) seen.push(await readVitals(page))
    await page.close()
  }
  return seen
}
