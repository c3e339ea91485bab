import { expect, type Locator, type Page, test } from '@playwright/test'
import { ChartPage } from '../pages/chart-page.ts'
import { DesignerPage, panels, steps } from '../pages/designer-page.ts'
import { askWith, closeOverlay, openOverlay, overlays } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindingsInBothThemes as expectClean } from '../setup/axe.ts'
import { deployAnother, takeAway } from '../setup/gone.ts'
import { hold, holdEngine } from '../setup/hold.ts'
import { holdSaving } from '../setup/hold-saving.ts'
import { openPreset } from '../setup/open.ts'
import { packedChart } from '../setup/packed-chart.ts'

/** Every state is looked at in full in one theme, and for its colours in the other: nothing else differs between themes. */
const looks = [
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'es-ES', colorScheme: 'dark' },
] as const

const phone = { width: 390, height: 844 } as const

async function lookAt(page: Page, where: string, opening: Promise<Locator>): Promise<void> {
  const opened = await opening
  await expectClean(page, where)
  await closeOverlay(page, opened)
}

/** What the problems and the deploy form ask before they act. */
async function lookAtPanelDialogs(page: Page, designer: DesignerPage, where: string): Promise<void> {
  await designer.openPanel('problems')
  await lookAt(page, `a rule to silence${where}`, askWith(page, 'silence'))
  await designer.openPanel('deploy-form')
  const panel = await designer.openedPanel()
  await panel.getByRole('textbox').first().fill('typed')
  await lookAt(page, `values to restore${where}`, askWith(page, 'restore'))
}

for (const look of looks) {
  test.describe(`${look.locale}, ${look.colorScheme}`, () => {
    test.use(look)

    test('axe finds nothing on any step or panel of a chart with everything', async ({ page }) => {
      test.setTimeout(180_000)
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
        await designer.openedPanel()
        await expectClean(page, `panel ${panel}`)
      }
    })

    test('axe finds nothing on any menu or dialog', async ({ page }) => {
      test.setTimeout(180_000)
      const designer = await openPreset(page, 'web-app-postgresql')
      await designer.engineReady()
      for (const overlay of overlays) await lookAt(page, overlay, openOverlay(page, overlay))
      await designer.goToStep('image')
      await lookAt(page, 'variables to paste', askWith(page, 'paste'))
      await lookAtPanelDialogs(page, designer, '')
    })

    test('axe finds nothing on any panel, menu or dialog on a phone', async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize(phone)
      const designer = await openPreset(page, 'web-app-postgresql')
      await designer.engineReady()
      // NOTE the menu has what is to share.
      for (const overlay of overlays.filter((it) => it !== 'share')) await lookAt(page, `${overlay}, phone`, openOverlay(page, overlay))
      await designer.goToStep('image')
      await lookAt(page, 'variables to paste, phone', askWith(page, 'paste'))
      await designer.showSheet()
      for (const panel of panels) {
        await designer.openPanel(panel)
        await designer.openedPanel()
        await expectClean(page, `panel ${panel}, phone`)
      }
      await lookAtPanelDialogs(page, designer, ', phone')
    })

    test('axe finds nothing on the start page and its dialogs, in any width', async ({ page }, testInfo) => {
      test.setTimeout(120_000)
      const start = new StartPage(page)
      await start.open()
      await expectClean(page, 'the start page without drafts')
      const designer = await openPreset(page, 'desktop-tensorflow')
      await expect(designer.saved()).toBeVisible()
      for (const size of [page.viewportSize() ?? phone, phone]) {
        await page.setViewportSize(size)
        await start.open()
        await expectClean(page, `the start page with a draft, ${size.width}`)
        await lookAt(page, `a draft to rename, ${size.width}`, start.askForName())
        await page.locator('input[type=file]').setInputFiles(await packedChart(testInfo.outputPath(`foreign-${size.width}`)))
        await new ChartPage(page).ready('notes 2.1.0')
        await expectClean(page, `a chart made elsewhere, ${size.width}`)
      }
    })

    test('axe finds nothing while Helm is on its way, in a message, and where two tabs differ', async ({ page, context }) => {
      const arrive = await holdEngine(page)
      const saving = await holdSaving(page)
      const designer = await openPreset(page, 'batch-job')
      await expect(designer.saved()).toBeVisible()
      await designer.openPanel('manifests')
      await expect((await designer.openedPanel()).getByRole('progressbar')).toBeVisible()
      await expectClean(page, 'the engine on its way')
      const editorArrives = await hold(page, '**/assets/CodeEditor-*.js')
      for (const panel of ['deploy-form', 'files'] as const) {
        await designer.openPanel(panel)
        await expect((await designer.openedPanel()).locator('.pv-waiting')).toBeVisible()
        await expectClean(page, `${panel} with its editor on its way`)
      }
      editorArrives()
      await takeAway(page, 'PublishDialog-')
      await deployAnother(page)
      await designer.publishButton().click()
      await expect(page.locator('.toast')).toBeVisible()
      await designer.goToStep('about')
      await saving.hold()
      const other = await context.newPage()
      await other.goto(page.url())
      const second = new DesignerPage(other)
      await second.ready()
      await designer.type('/chart/description', 'Typed here')
      await second.type('/chart/description', 'Typed there')
      await expect(second.saved()).toBeVisible()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectClean(page, 'a message, and a draft that another tab changed too')
      arrive()
    })

    test('axe finds nothing where something is wrong, missing or empty', async ({ page }) => {
      test.setTimeout(120_000)
      await page.route('**/engine/**', (route) => route.abort())
      await page.goto('/design/not-here/type')
      await page.locator('main.empty-page').waitFor()
      await expectClean(page, 'a draft that is not here')
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
    })
  })
}
