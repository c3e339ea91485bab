import { expect, type Page, type Route, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

const gone = (route: Route) => route.fulfill({ status: 404, body: '' })

/** From now on the server has another build of the page. */
async function deployAnother(page: Page): Promise<void> {
  const another = '<!doctype html><script type="module" src="/assets/index-ANOTHER1.js"></script>'
  await page.route(/\/$/, (route) => (route.request().isNavigationRequest() ? route.fallback() : route.fulfill({ body: another })))
}

test('a panel that could not be fetched says so in its place, and comes when tried again', async ({ page, context }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  const panel = page.getByRole('tabpanel')
  await context.setOffline(true)
  await designer.openPanel('picture')
  await expect(panel).toContainText('You are offline, and this part of the page is not in this browser yet.')
  await context.setOffline(false)
  await page.route('**/assets/PicturePanel-*.js', gone)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel).toContainText('This part of the page could not be fetched.')
  await expect(page.locator('.toast'), 'it is said once').toHaveCount(0)
  await page.unroute('**/assets/PicturePanel-*.js')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await designer.pictureTraced()

  await page.route('**/assets/PublishDialog-*.js', gone)
  await designer.publishButton().click()
  const toast = page.locator('.toast')
  await expect(toast).toContainText('This part of the page could not be fetched.')
  await page.unroute('**/assets/PublishDialog-*.js')
  await toast.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.route('**/assets/FilesPanel-*.js', gone)
  await deployAnother(page)
  await designer.openPanel('files')
  await expect(panel).toContainText('There is a new version of this page')
  await expect(panel.getByRole('button', { name: 'Reload' })).toBeVisible()
})

test('rules of Kubernetes that could not be fetched are said, and checked with when they come', async ({ page }) => {
  await page.route('**/assets/v1.*.js', gone)
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  const status = page.locator('.status')
  await expect(status).toContainText('Not checked against Kubernetes')
  await expect(page.locator('.toast')).toHaveCount(0)
  await designer.openPanel('problems')
  const again = page.getByRole('tabpanel').getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await page.unroute('**/assets/v1.*.js')
  await again.click()
  await expect(status).not.toContainText('Not checked against Kubernetes')
})
