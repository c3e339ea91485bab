import { expect, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'
import { presetNamed } from '../setup/presets.ts'

test('the preview begins with the diagram, follows to the deploy form, and keeps what somebody chose', async ({ page }) => {
  const start = new StartPage(page)
  await start.open({ firstVisit: true })
  await start.openPreset(presetNamed('desktop-tensorflow'))
  const designer = new DesignerPage(page)
  await designer.ready()
  await designer.engineReady()
  await expect(designer.tab('picture')).toHaveAttribute('aria-selected', 'true')
  await designer.goToStep('decides')
  await expect(designer.tab('deploy-form')).toHaveAttribute('aria-selected', 'true')
  await designer.goToStep('image')
  await expect(designer.tab('picture')).toHaveAttribute('aria-selected', 'true')
  await designer.openPanel('files')
  await designer.goToStep('decides')
  await expect(designer.tab('files')).toHaveAttribute('aria-selected', 'true')
  await page.reload()
  await expect(designer.tab('files')).toHaveAttribute('aria-selected', 'true')
})

test('a click on a line of a manifest goes to its field', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.goToStep('about')
  await designer.manifestLines().getByText('image: ').first().click()
  await expect(designer.stepLink('image')).toHaveAttribute('aria-current', 'step')
})

test('the diagram shows the sign-in of an app with its own URL, and the app in the workstation’s browser', async ({ page }) => {
  const designer = await openPreset(page, 'web-app-postgresql')
  await designer.engineReady()
  await designer.goToStep('access')
  await designer.openPanel('picture')
  const list = page.getByRole('region', { name: 'In words' }).or(page.locator('.pic-list'))
  await expect(list.first()).toContainText('Sign-in')
  await page.getByRole('radio', { name: /Inside the workstation/ }).click()
  await expect(list.first()).toContainText('App in the browser')
  await expect(list.first()).not.toContainText('Sign-in')
  await expectNoAxeFindings(page, 'a diagram with the app in the workstation’s browser')
})
