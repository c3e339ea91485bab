import { expect, type Page, test } from '@playwright/test'
import { type DesignerPage, panels, steps } from '../pages/designer-page.ts'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectEverythingFits } from '../setup/fits.ts'
import { openPreset } from '../setup/open.ts'

const windows = [
  { name: 'the smallest phone', width: 360, height: 640 },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a small laptop', width: 1024, height: 768 },
  { name: 'a laptop', width: 1440, height: 900 },
  { name: '4K', width: 3840, height: 2160 },
] as const

const isPhone = (width: number) => width <= 760

/** Through all steps and panels as they are at this size. */
async function lookAround(page: Page, designer: DesignerPage, where: string, width: number): Promise<void> {
  for (const step of steps) {
    await designer.goToStep(step)
    await expectEverythingFits(page, `${where}, step ${step}`)
  }
  if (isPhone(width)) await page.getByRole('button', { name: /^(Preview|Vista previa) · / }).click()
  for (const panel of panels) {
    await designer.openPanel(panel)
    await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0)
    await expectEverythingFits(page, `${where}, panel ${panel}`)
  }
  if (isPhone(width)) await page.locator('.sheet-close').click()
}

for (const [locale, sizes] of [
  ['en-GB', windows],
  // NOTE longer words cut off where it is narrow.
  ['es-ES', windows.filter(({ width }) => width <= 1024)],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test('nothing is cut off at any size', async ({ page }) => {
      test.setTimeout(180_000)
      const designer = await openPreset(page, 'web-app-postgresql')
      await designer.engineReady()
      await page.getByRole('switch').check()
      for (const { name, ...size } of sizes) {
        await page.setViewportSize(size)
        await lookAround(page, designer, name, size.width)
      }
      await page.setViewportSize(windows[0])
      for (const overlay of ['palette', 'shortcuts', 'menu', 'export', 'history', 'publish'] as const) {
        const opened = await openOverlay(page, overlay)
        await expectEverythingFits(page, `${overlay} on ${windows[0].name}`)
        await closeOverlay(page, opened)
      }
      await new StartPage(page).open()
      for (const { name, ...size } of sizes) {
        await page.setViewportSize(size)
        await expectEverythingFits(page, `start page on ${name}`)
      }
    })
  })
}

test.describe('zoomed to 200 %', () => {
  // NOTE a browser's zoom makes the window that many CSS pixels smaller, and each of them larger.
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('nothing is cut off, and all of a dialog can be reached', async ({ page }) => {
    test.setTimeout(120_000)
    const designer = await openPreset(page, 'web-app-postgresql')
    await designer.engineReady()
    await lookAround(page, designer, '200 %', 720)
    const dialog = await openOverlay(page, 'publish')
    await dialog.getByRole('button', { name: /^Publish / }).click()
    await expect(dialog.getByText('is published')).toBeVisible()
    await expectEverythingFits(page, '200 %, published')
    const last = dialog.getByRole('button', { name: 'Back to the designer' })
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 1 })
  })
})

test('wherever the person may go on a phone, what a wide window shows can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('check')
  await page.locator('main#step').getByRole('button', { name: 'Publish…' }).scrollIntoViewIfNeeded()
  await page.locator('.nextprev a').last().scrollIntoViewIfNeeded()
  await designer.goToStep('image')
  await expect(page.locator('main#step').getByRole('heading', { level: 1 }), 'a step begins at its top').toBeInViewport()
})
