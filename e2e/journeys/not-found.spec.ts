import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test('an unknown address says so, and leads back to the start page, the drafts and the rules', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await expect(designer.saved()).toBeVisible()
  await page.goto('/no/such-page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page).toHaveURL(/\/no\/such-page$/)
  await expect(page).toHaveTitle(/^Page not found/)
  await expect(page.getByText('/no/such-page')).toBeVisible()
  await expectNoAxeFindings(page, 'an unknown address')
  await page.getByRole('link', { name: 'All rules' }).click()
  await expect(page).toHaveURL(/\/rules$/)
  await page.goBack()
  await page.getByRole('link', { name: 'desktop-tensorflow' }).click()
  await designer.ready()
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('an unknown draft says so, with the drafts that are there', async ({ page }) => {
  const designer = await openPreset(page, 'batch-job')
  await expect(designer.saved()).toBeVisible()
  const name = await page.locator('.draft-name').textContent()
  await page.goto('/design/not-here/image')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This draft is not in this browser')
  await page.getByRole('link', { name: name ?? '', exact: true }).click()
  await designer.ready()
})
