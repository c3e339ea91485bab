import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone the form fills the page and the preview comes as a sheet', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(0)
  const steps = page.getByRole('navigation', { name: 'Steps' })
  const menu = steps.getByRole('button', { name: /^1 of 8.*Type/ })
  await expect(steps.getByRole('link')).toHaveCount(0)
  await menu.tap()
  await expect(steps.getByRole('link')).toHaveCount(8)
  await expectNoAxeFindings(page, 'the menu of steps')
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(steps.getByRole('link')).toHaveCount(0)
  await menu.tap()
  await steps.getByRole('link', { name: /^Access/ }).tap()
  await expect(steps.getByRole('button', { name: /^5 of 8.*Access/ })).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: /^Preview · / }).tap()
  await expect(designer.tab('manifests')).toBeVisible()
  await designer.openPanel('manifests')
  await expectNoAxeFindings(page, 'the sheet')
  await page.getByRole('button', { name: '← Back to the form' }).tap()
  await expect(page.locator('main#step')).toBeVisible()
})
