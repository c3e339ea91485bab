import { expect, type Page, test } from '@playwright/test'
import type { DesignerPage } from '../pages/designer-page.ts'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectLooksAs } from '../setup/looks.ts'
import { openPreset } from '../setup/open.ts'

const phone = { width: 390, height: 844 } as const

/** The designer with all that is late: the engine, the first findings, what is kept. */
async function settled(page: Page): Promise<DesignerPage> {
  const designer = await openPreset(page, 'web-app-postgresql')
  await designer.engineReady()
  await designer.foundOn('image')
  await expect(page.locator('.saved:not(.unsaved, .failed)')).toBeAttached()
  return designer
}

/** The time that a render took differs. */
const status = (page: Page) => ({ mask: [page.locator('.status')] })

test('the start page and all rules', async ({ page }) => {
  await new StartPage(page).open()
  await expectLooksAs(page, 'start')
  await page.goto('/rules/CH028')
  await page.locator('#CH028 pre').first().waitFor()
  await expectLooksAs(page, 'rules')
})

test('the workspace: form and manifests, check and problems, the palette, a chart that is published', async ({ page }) => {
  const designer = await settled(page)
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  await expectLooksAs(page, 'workspace', status(page))
  await designer.openPanel('problems')
  await designer.goToStep('check')
  await expectLooksAs(page, 'check-and-problems', status(page))
  const palette = await openOverlay(page, 'palette')
  await expectLooksAs(page, 'palette', status(page))
  await closeOverlay(page, palette)
  // NOTE A name that no other journey uses: what was published once cannot be published again.
  await designer.goToStep('about')
  await designer.type('/chart/name', 'looked-at')
  const dialog = await openOverlay(page, 'publish')
  await dialog.getByRole('button', { name: /^Publish / }).click()
  await expect(dialog.getByText('is published')).toBeVisible()
  await expectLooksAs(page, 'published', { mask: [page.locator('.status'), dialog.locator('.digest'), dialog.locator('.command code')] })
})

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' })

  test('the workspace: picture and deploy form; a tablet', async ({ page }) => {
    const designer = await settled(page)
    await designer.openPanel('picture')
    await designer.goToStep('resources')
    await designer.pictureTraced()
    await expectLooksAs(page, 'picture-dark', status(page))
    await designer.openPanel('deploy-form')
    await designer.goToStep('decides')
    await expect((await designer.openedPanel()).locator('.cm-content').first()).toBeVisible()
    await expectLooksAs(page, 'deploy-form-dark', status(page))
    await page.setViewportSize({ width: 768, height: 1024 })
    await designer.openPanel('as-deployed')
    await designer.goToStep('access')
    await designer.openedPanel()
    await expectLooksAs(page, 'tablet-dark', status(page))
  })
})

test('a phone: the form, and the preview over it', async ({ page }) => {
  await page.setViewportSize(phone)
  const designer = await settled(page)
  await designer.goToStep('resources')
  await expectLooksAs(page, 'phone')
  await designer.showSheet()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expectLooksAs(page, 'phone-preview')
})

test('without an engine', async ({ page }) => {
  await page.route('**/engine/**', (route) => route.abort())
  const designer = await openPreset(page, 'web-app-postgresql')
  await expect(page.locator('.status')).toContainText('Helm failed to start')
  await designer.openPanel('manifests')
  await expect(designer.saved()).toBeVisible()
  await expectLooksAs(page, 'no-engine', status(page))
})
