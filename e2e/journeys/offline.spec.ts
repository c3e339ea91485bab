import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

test.use({ serviceWorkers: 'allow' })

test('once loaded, the page works without a network, also after a reload', async ({ page, context }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await designer.engineReady()
  await context.setOffline(true)
  await page.reload()
  await designer.ready()
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed on a train')
  await expect(designer.saved()).toBeVisible()
  await designer.engineReady()
  await context.setOffline(false)
})
