import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { expectEverythingFits } from '../setup/fits.ts'
import { openPreset } from '../setup/open.ts'

const step = (page: Parameters<typeof openPreset>[0]) => page.locator('nav.rail a[href*="/components"]')

test('a second component: added, renamed, mounted, seen, removed and brought back', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await expect(step(page)).toHaveCount(0)
  await page.getByRole('switch', { name: 'All options' }).check()
  await page.getByRole('button', { name: 'Add component' }).click()
  await expect(step(page)).toHaveAttribute('aria-current', 'step')

  await designer.type('/components/0/name', 'engine')
  await designer.type('/components/0/main/image/repository', 'library/redis')
  await expectNoAxeFindings(page, 'a component')
  await expectEverythingFits(page, 'a component')
  await page.screenshot({ path: test.info().outputPath('components.png') })

  await designer.openPanel('picture')
  await expect(page.getByRole('tabpanel')).toContainText('Deployment desktop-tensorflow-lab-engine')
  await designer.openPanel('manifests')
  await page
    .getByRole('list', { name: 'Objects' })
    .getByRole('button', { name: /^Deployment.*-engine/ })
    .click()
  await expect(designer.manifestLines()).toContainText('chaimeleon.eu/toolName')

  await page.getByRole('button', { name: 'Remove item 1' }).last().click()
  await expect(step(page)).toBeVisible()
  await expect(designer.field('/components/0/name')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(designer.field('/components/0/name')).toHaveValue('engine')
})

test('the components of a starter on a phone, in Spanish', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const designer = await openPreset(page, 'superset')
  await designer.showSteps()
  await step(page).click()
  await page.locator('details.item-fold > summary').first().click()
  await expectEverythingFits(page, 'components on a phone')
  await expectNoAxeFindings(page, 'components on a phone, in Spanish')
  await page.screenshot({ path: test.info().outputPath('components-phone.png'), fullPage: true })
  await context.close()
})
