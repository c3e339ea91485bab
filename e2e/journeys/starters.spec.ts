import { expect, test } from '@playwright/test'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'

test('starters are narrowed down by type, need and platform, and an empty result leads back', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  const gallery = page.getByRole('region', { name: 'Starters' })
  const cards = gallery.getByRole('listitem')
  const all = await cards.count()
  await gallery.getByRole('combobox', { name: 'Needs' }).selectOption('Database')
  await expect(gallery.getByRole('status')).toHaveText(/^[1-4] starters?$/)
  expect(await cards.count()).toBeLessThan(all)
  await gallery.getByRole('combobox', { name: 'Type' }).selectOption('Batch job')
  await expect(gallery).toContainText('No starter fits all of this.')
  await expectNoAxeFindings(page, 'a gallery without a fitting starter')
  await gallery.getByRole('button', { name: 'Show all starters' }).click()
  await expect(cards).toHaveCount(all)
})
