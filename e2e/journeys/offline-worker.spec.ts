import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindingsInBothThemes } from '../setup/axe.ts'
import { startDeploy } from '../setup/deploy.ts'
import { openPreset } from '../setup/open.ts'
import { presetNamed } from '../setup/presets.ts'

test.use({ serviceWorkers: 'allow' })

/** Until the page and the engine are kept in the browser. */
async function kept(page: Page): Promise<void> {
  await expect(page.locator('.status').getByText('Available offline')).toBeAttached({ timeout: 60_000 })
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}

test('once loaded, the designer opens and renders without a network, and publishing says that it needs one', async ({ page, context }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await kept(page)
  await designer.goToStep('about')
  await expect(designer.saved()).toBeVisible()
  await context.setOffline(true)
  await page.reload()
  await designer.ready()
  await expect(page.locator('.status').getByText('Offline: everything works except publishing')).toBeVisible()
  await designer.engineReady()
  await designer.type('/chart/name', 'made-offline')
  await expect(designer.saved()).toBeVisible()
  await designer.openPanel('files')
  await expect(page.locator('.cm-content')).toContainText('made-offline')
  await designer.publishButton().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Connect to the network to publish', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Publish / })).toBeDisabled()
  await context.setOffline(false)
  await expect(dialog.getByRole('button', { name: /^Publish / })).toBeEnabled()
})

test('nothing of the API or the repository is kept', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  await kept(page)
  await page.evaluate(() => fetch('/api/config'))
  const paths = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(paths).toContain('/')
  expect(paths).toContain('/engine/helm.wasm')
  expect(paths.filter((path) => /^\/(api|chartrepo)/.test(path))).toEqual([])
})

test('a new version waits until the person takes it, and the open page goes on working', async ({ page, baseURL }) => {
  const deploy = await startDeploy(baseURL ?? '')
  await page.goto(deploy.url)
  await new StartPage(page).openPreset(presetNamed('desktop-tensorflow'))
  const designer = new DesignerPage(page)
  await designer.ready()
  await kept(page)
  const before = await cacheNames(page)
  deploy.replace()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const news = page.getByText('A new version of this page is available.', { exact: false })
  await expect(news).toBeVisible()
  await expectNoAxeFindingsInBothThemes(page, 'the offer of a new version')
  expect(await cacheNames(page)).toEqual(expect.arrayContaining(before))
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed before the new version')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload' }).click()
  await reloaded
  await designer.ready()
  await expect(designer.field('/chart/description')).toHaveValue('Typed before the new version')
  await expect(news).toBeHidden()
  deploy.close()
})
