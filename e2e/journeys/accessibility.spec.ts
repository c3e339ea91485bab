import { expect, type Page, test } from '@playwright/test'
import { DesignerPage, panels, steps } from '../pages/designer-page.ts'
import { closeOverlay, openOverlay, overlays } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings, expectNoContrastFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

/** Every state is looked at in full in one theme, and for contrast in the other: nothing else differs between themes. */
const looks = [
  { locale: 'en-GB', colorScheme: 'light', other: 'dark' },
  { locale: 'es-ES', colorScheme: 'dark', other: 'light' },
] as const

for (const { other, ...look } of looks) {
  test.describe(`${look.locale}, ${look.colorScheme}`, () => {
    test.use(look)

    async function expectClean(page: Page, where: string): Promise<void> {
      await expectNoAxeFindings(page, `${where}, ${look.colorScheme}`)
      await page.emulateMedia({ colorScheme: other })
      await expectNoContrastFindings(page, `${where}, ${other}`)
      await page.emulateMedia({ colorScheme: look.colorScheme })
    }

    test('axe finds nothing on any step, panel, menu or dialog of a chart with everything', async ({ page }) => {
      test.setTimeout(240_000)
      const designer = await openPreset(page, 'web-app-postgresql')
      await expect(page.locator('html')).toHaveAttribute('lang', look.locale.slice(0, 2))
      await designer.engineReady()
      await page.getByRole('switch').check()
      for (const step of steps) {
        await designer.goToStep(step)
        await expectClean(page, `step ${step}`)
      }
      for (const panel of panels) {
        await designer.openPanel(panel)
        await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0)
        await expectClean(page, `panel ${panel}`)
      }
      for (const overlay of overlays) {
        const opened = await openOverlay(page, overlay)
        await expectClean(page, overlay)
        await closeOverlay(page, opened)
      }
    })

    test('axe finds nothing where something is wrong, missing or empty', async ({ page }) => {
      test.setTimeout(120_000)
      await page.route('**/engine/**', (route) => route.abort())
      await page.goto('/design/not-here/type')
      await page.locator('main.empty-page').waitFor()
      await expectClean(page, 'a draft that is not here')
      await page.goto('/')
      await new StartPage(page).ready()
      await expectClean(page, 'the start page without drafts')
      const designer = await openPreset(page, 'desktop-tensorflow')
      await expect(page.locator('.status .dot.error')).toBeAttached()
      await designer.openPanel('manifests')
      await expectClean(page, 'no engine')
      await designer.goToStep('about')
      await designer.type('/chart/name', 'Not A Name')
      await expect(designer.field('/chart/name')).toHaveAttribute('aria-invalid', 'true')
      await expectClean(page, 'a field that is not valid')
      const dialog = await openOverlay(page, 'publish')
      await expect(dialog.getByRole('alert')).toBeVisible()
      await expectClean(page, 'a chart that cannot be published yet')
      await closeOverlay(page, dialog)
      await expect(new DesignerPage(page).saved()).toBeVisible()
      await page.goto('/')
      await page.locator('.drafts').waitFor()
      await expectClean(page, 'the start page with a draft')
    })
  })
}
