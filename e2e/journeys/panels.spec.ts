import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openOverlay } from '../pages/overlays.ts'
import { openPreset } from '../setup/open.ts'

test('a line of a manifest leads to the template and the field that made it', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('about')
  await designer.manifestLines().getByText('image: ').first().click()
  await expect(page.getByRole('tabpanel')).toContainText('is produced by')
  await expect(page.getByRole('button', { name: /^templates\/deployment\.yaml:\d+$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Image › / }).click()
  await expect(designer.stepLink('image')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('main#step')).toContainText('Registry')
})

test('the picture leads to what made each part, and is saved as SVG and PNG', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('picture')
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /Service/ })
    .first()
    .click()
  await expect(designer.tab('manifests')).toHaveAttribute('aria-selected', 'true')
  await expect(designer.manifestLines()).toContainText('kind: Service')
  await designer.openPanel('picture')
  const svg = (await saved(page, 'Save as SVG')).toString()
  expect(svg).toMatch(/^<svg|^<\?xml/)
  expect(svg).toContain('Guacamole')
  const png = await saved(page, 'Save as PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
})

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFileSync(await (await download).path())
}

test('for whom the preview is made is chosen, kept, and in the manifests', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  const settings = await openOverlay(page, 'settings')
  await settings.getByLabel('Release').fill('another-release')
  await page.keyboard.press('Escape')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('another-release')
  await page.reload()
  await designer.engineReady()
  await expect(page.getByRole('button', { name: /^Preview as another-release/ })).toBeVisible()
})

test('the values’ YAML and the deploy form are one: each follows the other, and comments stay', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('deploy-form')
  const panel = page.getByRole('tabpanel')
  const yaml = panel.locator('.cm-content').first()
  await panel.getByLabel('Dataset list').first().fill('from-the-form')
  await expect(yaml).toContainText('from-the-form')
  await yaml.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('# a comment of mine\n')
  await panel.getByLabel('Dataset list').first().fill('typed-again')
  await expect(yaml).toContainText('typed-again')
  await expect(yaml).toContainText('# a comment of mine')
})
