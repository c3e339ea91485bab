import { expect, test } from '@playwright/test'
import { panels, steps } from '../pages/designer-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

const looks = [
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'es-ES', colorScheme: 'dark' },
] as const

for (const look of looks) {
  test.describe(`${look.locale}, ${look.colorScheme}`, () => {
    test.use(look)

    test('axe finds nothing on any step, panel or dialog of a chart with everything', async ({ page }) => {
      test.setTimeout(240_000)
      const designer = await openPreset(page, 'web-app-postgresql')
      await expect(page.locator('html')).toHaveAttribute('lang', look.locale.slice(0, 2))
      await designer.engineReady()
      await page.getByRole('switch').check()
      for (const step of steps) {
        await designer.goToStep(step)
        await expectNoAxeFindings(page, `step ${step}`)
      }
      for (const panel of panels) {
        await designer.openPanel(panel)
        await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0)
        await expectNoAxeFindings(page, `panel ${panel}`)
      }
      for (const keys of ['ControlOrMeta+k', '?']) {
        await page.locator('main#step').focus()
        await page.keyboard.press(keys)
        await page.getByRole('dialog').waitFor()
        await expectNoAxeFindings(page, `dialog behind ${keys}`)
        await page.keyboard.press('Escape')
      }
    })
  })
}
