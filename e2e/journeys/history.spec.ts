import { expect, type Page, test } from '@playwright/test'
import { openOverlay } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { openPreset } from '../setup/open.ts'

test('a named point can be compared in words and lines, and gone back to with a way to undo', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  const name = designer.field('/chart/name')
  await name.fill('as-it-was')
  await expect(page.locator('.draft-name')).toHaveText('as-it-was')
  await openOverlay(page, 'history')
  const dialog = page.getByRole('dialog', { name: 'History of this draft' })
  await dialog.getByLabel('Save a snapshot of the draft as it is now').fill('before the change')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'before the change' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await name.fill('as-it-is')
  await expect(page.locator('.draft-name')).toHaveText('as-it-is')
  await page.reload()
  await designer.ready()
  await openOverlay(page, 'history')
  await dialog.getByRole('button', { name: 'Compare “before the change”' }).click()
  await expect(dialog.getByText('Name: as-it-was → as-it-is')).toBeVisible()
  await dialog.locator('summary').filter({ hasText: 'Chart.yaml' }).click()
  await expect(dialog.locator('.diff .came').filter({ hasText: 'as-it-is' }).first()).toBeVisible()

  await dialog.getByRole('button', { name: 'Restore “before the change”' }).click()
  await expect(dialog.getByText('Before restoring “before the change”').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('as-it-was')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(name).toHaveValue('as-it-is')
})

async function keepPoint(page: Page, name: string): Promise<void> {
  await openOverlay(page, 'history')
  await page.getByLabel('Save a snapshot of the draft as it is now').fill(name)
  await page.keyboard.press('Enter')
}

test('a named point gets another name, and Escape leaves it as it was', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  await keepPoint(page, 'befor')
  const dialog = page.getByRole('dialog', { name: 'History of this draft' })
  await dialog.getByRole('button', { name: 'Rename “befor”' }).click()
  await dialog.getByLabel('New name of the snapshot').fill('never kept')
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('button', { name: 'Rename “befor”' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('New name of the snapshot').fill('before the GPU')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Restore “before the GPU”' })).toBeVisible()
})

/** The drafts whose history the browser keeps. */
function draftsWithHistory(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('slipway-history')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('points').objectStore('points').count()
          counting.onsuccess = () => resolve(counting.result)
          opening.result.close()
        }
      }),
  )
}

test('the history of a deleted draft comes back with it, and goes once the deletion can no longer be undone', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  await keepPoint(page, 'first')
  await expect(page.getByRole('button', { name: 'Rename “first”' })).toBeVisible()
  const start = new StartPage(page)
  await start.open()
  const remove = page.getByRole('button', { name: 'Delete desktop-tensorflow' })
  await remove.click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(remove).toBeVisible()
  expect(await draftsWithHistory(page)).toBe(1)
  await remove.click()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => draftsWithHistory(page)).toBe(0)
})
