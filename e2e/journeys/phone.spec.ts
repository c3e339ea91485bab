import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone the form fills the page and the preview comes as a sheet', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(0)
  await expect(page.getByRole('link', { name: /^Access/ }), 'steps have names where only their numbers are seen').toBeVisible()
  await page.getByRole('button', { name: /^Preview · / }).tap()
  await expect(designer.tab('manifests')).toBeVisible()
  await designer.openPanel('manifests')
  await expectNoAxeFindings(page, 'the sheet')
  await page.getByRole('button', { name: '← Back to the form' }).tap()
  await expect(page.locator('main#step')).toBeVisible()
})
