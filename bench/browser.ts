// How soon the page is there, what it weighs, and how soon the manifests follow a keystroke, in a real browser.
import { type Browser, type BrowserContext, browserFlags, chromium, chromiumPath, type Page } from '../e2e/setup/browser.ts'
import { DesignerPage, StartPage } from '../e2e/setup/pages.ts'
import { findPreset } from '../shared/src/presets/index.ts'
import { type Measured, percentile, tableOf } from './figures.ts'
import { watchPaints } from './painted.ts'
import { startProduct } from './product.ts'
import { transferred } from './transferred.ts'

const KEYSTROKES = 100
const PAUSE_MS = 120

const product = await startProduct()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags })
try {
  const page = await firstView(browser)
  const measured = [...page, ...(await keystrokes(browser, 'desktop-tensorflow')), ...(await keystrokes(browser, 'web-app-postgresql'))]
  console.log(tableOf(measured))
  console.log(
    `\nA keystroke counts from the event's own time to the first frame after the manifest on screen changed; ${KEYSTROKES} keystrokes in the image's name, ${PAUSE_MS} ms apart, with all stages and the lint running. Bytes are as sent over HTTP, from an empty cache; the engine is counted apart.`,
  )
} finally {
  await browser.close()
  await product.stop()
}

async function openContext(from: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  return { context, page: await context.newPage() }
}

/** Paints and bytes of the first visit to each route. */
async function firstView(from: Browser): Promise<readonly Measured[]> {
  const { context, page } = await openContext(from)
  const bytes = await transferred(page)
  await page.goto(product.url)
  const start = new StartPage(page)
  await start.ready()
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
  const startBytes = bytes.scripts()
  await start.openPreset(presetNamed('desktop-tensorflow'))
  const designer = new DesignerPage(page)
  await designer.ready()
  const designerBytes = bytes.scripts()
  await designer.engineReady()
  await context.close()
  return [
    { what: 'first contentful paint of the start page', figure: paint, unit: 'ms', goal: { atMost: 800 } },
    { what: 'JavaScript of the start page', figure: startBytes / 1024, unit: 'KB', goal: { atMost: 250 } },
    { what: 'JavaScript until the designer’s form is there', figure: designerBytes / 1024, unit: 'KB', goal: { atMost: 250 } },
    { what: 'all JavaScript of the designer with one panel open', figure: bytes.scripts() / 1024, unit: 'KB' },
    { what: 'the engine', figure: bytes.engine() / 1024, unit: 'KB' },
    { what: 'engine ready after the first request of the page', figure: await engineReadyAfter(from), unit: 'ms' },
  ]
}

async function engineReadyAfter(from: Browser): Promise<number> {
  const { context, page } = await openContext(from)
  await page.goto(product.url)
  await new StartPage(page).openPreset(presetNamed('desktop-tensorflow'))
  await new DesignerPage(page).engineReady()
  const now = await page.evaluate(() => performance.now())
  await context.close()
  return now
}

async function keystrokes(from: Browser, preset: string): Promise<readonly Measured[]> {
  const { context, page } = await openContext(from)
  await page.goto(product.url)
  await new StartPage(page).openPreset(presetNamed(preset))
  const designer = new DesignerPage(page)
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject(presetNamed(preset).spec.type === 'batch-job' ? 'Job' : 'Deployment')
  await designer.goToStep('image')
  const field = designer.field('/main/image/repository')
  await field.focus()
  await page.keyboard.press('End')
  const paints = await watchPaints(designer.manifestLines())
  for (let typed = 0; typed < KEYSTROKES; typed += 1) {
    await page.keyboard.press(typed % 2 === 0 ? 'x' : 'Backspace')
    await page.waitForTimeout(PAUSE_MS)
  }
  const figures = await paints.read()
  await context.close()
  if (figures.length < KEYSTROKES * 0.9) throw new Error(`Only ${figures.length} of ${KEYSTROKES} keystrokes reached the manifests.`)
  return [
    { what: `keystroke to manifests painted, ${preset}, median`, figure: percentile(figures, 0.5), unit: 'ms', goal: { atMost: 16 } },
    { what: `the same, p95`, figure: percentile(figures, 0.95), unit: 'ms', goal: { atMost: 33 } },
    { what: `the same, p99`, figure: percentile(figures, 0.99), unit: 'ms', goal: { atMost: 50 } },
  ]
}

function presetNamed(name: string) {
  const preset = findPreset(name)
  if (preset === undefined) throw new Error(`There is no preset '${name}'.`)
  return preset
}
