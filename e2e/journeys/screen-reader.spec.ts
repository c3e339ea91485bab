import { expect, type Page, test } from '@playwright/test'
import { DesignerPage, panels, steps } from '../pages/designer-page.ts'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { PublishDialog } from '../pages/publish-dialog.ts'
import { StartPage } from '../pages/start-page.ts'
import { presetNamed } from '../setup/presets.ts'
import { expectReadAs } from '../setup/read.ts'

/** A desktop, with all that is late: the engine, the first findings, what is kept. */
async function settled(page: Page): Promise<DesignerPage> {
  await new StartPage(page).openPreset(presetNamed('desktop-tensorflow'))
  const designer = new DesignerPage(page)
  await designer.engineReady()
  await expect(page.locator('.status')).toContainText(/Rendered in/)
  await designer.goToStep('type')
  await expect(designer.saved()).toBeVisible()
  return designer
}

test.beforeEach(({ page }) => new StartPage(page).open())

test('the start page and the workspace are read by their landmarks', async ({ page }) => {
  await expectReadAs('start', page.locator('body'))
  await settled(page)
  await expectReadAs('workspace', ...(['banner', 'navigation', 'tablist', 'contentinfo'] as const).map((role) => page.getByRole(role)))
  await expect(page).toHaveTitle('desktop-tensorflow · Type · Slipway')
})

test('each step is read as a form whose fields have names, help and errors', async ({ page }) => {
  const designer = await settled(page)
  for (const step of steps) {
    await designer.goToStep(step)
    if (step === 'check') await expect(page.getByText('Renders as expected')).toHaveCount(2)
    await expectReadAs(`step-${step}`, page.getByRole('main'))
  }
  await designer.goToStep('about')
  await designer.type('/chart/name', 'Not A Name')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect(name).toHaveAccessibleDescription(/lowercase letters, digits and hyphens, starting with a letter/)
  await expect(page.getByRole('link', { name: /^Details .* has errors$/ })).toBeVisible()
})

test('each panel of the preview is read in words, the picture as a list', async ({ page }) => {
  const designer = await settled(page)
  for (const panel of panels) {
    await designer.openPanel(panel)
    if (panel === 'manifests') await designer.showObject('Service')
    if (panel === 'picture') await designer.pictureTraced()
    await expectReadAs(`panel-${panel}`, await designer.openedPanel())
  }
})

test('what is opened over the workspace is read as a dialog with a name', async ({ page }) => {
  await settled(page)
  for (const overlay of ['palette', 'settings', 'export'] as const) {
    const opened = await openOverlay(page, overlay)
    await expectReadAs(`dialog-${overlay}`, opened)
    await closeOverlay(page, opened)
  }
})

test('what happens is announced: a step that opens, a field that is wrong, a chart that is published', async ({ page }) => {
  const designer = await settled(page)
  await designer.nextStep().click()
  await expect(page.getByRole('main'), 'the step takes the focus, and so is read').toBeFocused()
  await expect(page).toHaveTitle('desktop-tensorflow · Image · Slipway')
  await designer.goToStep('about')
  await designer.type('/chart/name', 'heard-by-a-reader')
  await openOverlay(page, 'publish')
  const { dialog } = new PublishDialog(page)
  await expectReadAs('dialog-publish', dialog)
  await dialog.getByRole('button', { name: /^Publish / }).click()
  await expect(dialog.locator('[aria-live=polite]')).toContainText(/heard-by-a-reader \d+\.\d+\.\d+ is published/)
  await expectReadAs('dialog-published', dialog)
  await page.keyboard.press('Escape')
  await expect(designer.publishButton(), 'the focus is where it was').toBeFocused()
})
