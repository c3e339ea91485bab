// Takes the README's picture from the built product: `npm start` once, then `node scripts/take-pictures.ts`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startProduct } from '../bench/product.ts'
import { browserFlags, chromium, chromiumPath } from '../e2e/setup/browser.ts'
import { DesignerPage, StartPage } from '../e2e/setup/pages.ts'
import { findPreset } from '../shared/src/presets/index.ts'

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))
const preset = findPreset('desktop-tensorflow')
if (preset === undefined) throw new Error('The preset of the picture is gone.')

mkdirSync(folder, { recursive: true })
const product = await startProduct()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: browserFlags })
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await page.goto(product.url)
  await new StartPage(page).openPreset(preset)
  const designer = new DesignerPage(page)
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  await designer.type('/chart/appVersion', '3.15')
  await designer.goToStep('resources')
  await designer.saved().waitFor()
  await page.screenshot({ path: `${folder}designer.png` })
} finally {
  await browser.close()
  await product.stop()
}
