import { expect, test } from '@playwright/test'
import { StartPage } from '../pages/start-page.ts'
import { openPreset } from '../setup/open.ts'

test.beforeEach(async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/name', 'my-desktop')
  await expect(designer.saved()).toBeVisible()
  await new StartPage(page).open()
})

test('a draft is renamed, duplicated and deleted, and the deleted one comes back', async ({ page }) => {
  const start = new StartPage(page)
  await page.getByRole('button', { name: 'Rename my-desktop' }).click()
  await page.getByRole('dialog').getByLabel('New name').fill('our-desktop')
  await page.keyboard.press('Enter')
  await expect(start.draft('our-desktop')).toBeVisible()
  await page.getByRole('button', { name: 'Duplicate our-desktop' }).click()
  await expect(start.draft('our-desktop-copy')).toBeVisible()
  await page.getByRole('button', { name: 'Delete our-desktop', exact: true }).click()
  await expect(page.locator('.drafts').getByRole('link')).toHaveCount(1)
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.drafts').getByRole('link')).toHaveCount(2)
  await page.reload()
  await expect(page.locator('.drafts').getByRole('link')).toHaveCount(2)
})

test('the language that is chosen is kept, with its dates and units', async ({ page }) => {
  await page.getByRole('button', { name: 'Theme, language and shortcuts' }).click()
  await page.getByRole('menuitemradio', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitan quienes usarán el chart?')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('.drafts time')).toHaveText(/ahora|hace|este/)
  await expect(page.locator('.drafts time')).toHaveAttribute('title', /\d{1,2} de [a-z]+ de \d{4}/)
})
