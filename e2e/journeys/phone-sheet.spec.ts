import { expect, type Page, test } from '@playwright/test'
import { press } from '../pages/keyboard.ts'
import { openPreset } from '../setup/open.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** Where Tab leads in one round: through the sheet, the messages and the browser's own controls. */
async function stopsOfOneRound(page: Page): Promise<string[]> {
  const stops: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(whereFocusIs))
  }
  return stops
}

/** Runs in the page. */
function whereFocusIs(): string {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return 'nowhere'
  return activeElement.closest('.preview') === null ? activeElement.outerHTML.slice(0, 120) : 'sheet'
}

test('behind the sheet on a phone nothing can be reached; Escape closes it, and the focus goes back', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  const opener = page.locator('.sheet-open')
  await press(page, opener)
  await expect(page.locator('.sheet-close')).toBeFocused()
  const stops = new Set(await stopsOfOneRound(page))
  expect([...stops].sort()).toEqual(['nowhere', 'sheet'])
  await expect(page.locator('[inert] main#step'), 'a screen reader does not meet the form either').toBeAttached()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await expect(page.locator('[inert]')).toHaveCount(0)

  await press(page, opener)
  await designer.openPanel('picture')
  await designer.pictureTraced()
  await press(page, (await designer.openedPanel()).locator('.pv-field-link').first())
  await expect(page.locator('main#step:focus-within'), 'a way to a field closes the sheet and leads there').toBeVisible()
})
