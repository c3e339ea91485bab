// How soon the page is there, what it weighs, and how soon all of it follows a keystroke, in a real browser.
import { type Browser, browserFlags, chromium, chromiumPath } from '../e2e/setup/browser.ts'
import { DesignerPage, StartPage } from '../e2e/setup/pages.ts'
import type { ChartSpec } from '../shared/src/spec/index.ts'
import { bigSpec } from './browser/big-spec.ts'
import { bytesByRoute } from './browser/bytes.ts'
import { firstViews } from './browser/first-view.ts'
import { KEYSTROKES, keystrokes, PAUSE_MS, READ_MS, type Typing } from './browser/keystrokes.ts'
import { openContext, openPreset, openSpec } from './browser/open.ts'
import { presetNamed } from './browser/presets.ts'
import { type Measured, tableOf } from './figures.ts'
import { helmTemplateMs } from './helm-template.ts'
import { startProduct } from './product.ts'

async function typing(name: string, spec: ChartSpec, goals: Typing['goals']): Promise<readonly Measured[]> {
  const helmMs = await helmTemplateMs(spec)
  return keystrokes(browser, product.url, { name, open: (page) => openSpec(page, spec), helmMs, goals })
}

const product = await startProduct()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags })
try {
  const { url } = product
  console.log(
    tableOf([
      ...(await firstViews(browser, url)),
      ...(await bytesByRoute(browser, url)),
      await engineReady(browser, url),
      ...(await typing('desktop-tensorflow', presetNamed('desktop-tensorflow').spec, { manifests: [0.45, 0.65] })),
      ...(await typing('web-app-postgresql', presetNamed('web-app-postgresql').spec, {})),
      ...(await typing('the big spec', bigSpec(), { all: [undefined, 0.8] })),
    ]),
  )
  console.log(
    [
      '',
      `A keystroke counts from the event's own time to the end of the frame that shows its effect, when style, layout, paint and commit are done: the first one in which the manifest on screen changed, and the last one in which anything in the designer did. "To the screen" is what Event Timing says of the keystroke's own frame, rounded to 8 ms: this includes rastering and putting it on the screen, which without a graphics card the two processors do, and the wait for the screen's next refresh, 60 times a second. There were ${KEYSTROKES} keystrokes in the image's name, five letters and five times Backspace in turns, each letter making a name that was not there before, ${PAUSE_MS} ms apart, ${READ_MS / 1000} s after the chart was there, with all stages running. The big spec has 5 containers, 40 deploy options and 30 variables.`,
      'First views are the median of 5 with an empty cache, the shift the worst of them; interactive is the end of the last task over 50 ms in 4 s, in which the engine arrives and starts. Bytes are as sent over HTTP, with their headers; those "asked for until the manifests are there" count also where they came later; the engine is counted apart, the script of its worker is JavaScript.',
    ].join('\n'),
  )
} finally {
  await browser.close()
  await product.stop()
}

async function engineReady(from: Browser, url: string): Promise<Measured> {
  const { context, page } = await openContext(from)
  await page.goto(url)
  await new StartPage(page).ready()
  await openPreset(page, 'desktop-tensorflow')
  await new DesignerPage(page).engineReady()
  const figure = await page.evaluate(() => performance.now())
  await context.close()
  return { what: 'engine ready after the first request of the page', figure, unit: 'ms' }
}
