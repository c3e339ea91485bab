import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

test('a manifest folds, is searched and copied; what is folded away is found all the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  const lines = designer.manifestLines()
  const annotations = lines.getByRole('treeitem', { name: /annotations:/ })
  await annotations.locator('.mf-fold').click()
  await expect(annotations).toHaveAttribute('aria-expanded', 'false')
  await expect(lines).not.toContainText('chaimeleon.eu/toolName')

  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('TOOLNAME')
  await expect(page.getByText('1 line', { exact: true })).toBeVisible()
  await search.press('Enter')
  const hit = lines.getByRole('treeitem', { name: /toolName/ })
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await expect(hit.locator('mark')).toHaveText('toolName')

  await annotations.click()
  await page.keyboard.press('ArrowLeft')
  await expect(annotations).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(lines).toContainText('chaimeleon.eu/toolName')

  await page.getByRole('button', { name: 'Copy the Deployment' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('kind: Deployment\n')
  expect(copied).toContain('chaimeleon.eu/toolName')
})

test('pointing at a line says what made it, and the marks of an edit stay until the next one', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.manifestLines().getByText('image: ').first().hover()
  await expect(page.getByRole('tabpanel')).toContainText(/Line \d+ is produced by/)
  await designer.goToStep('image')
  await designer.type('/main/image/repository', 'first-edit')
  const changed = designer.manifestLines().locator('.mf-changed')
  await expect(changed).toHaveText([/first-edit/])
  await expect(changed).toContainText('changed: ')
  await designer.goToStep('about')
  await expect(changed).toHaveText([/first-edit/])
  await designer.type('/chart/version', '9.9.9')
  await expect(changed.filter({ hasText: '9.9.9' }).first()).toBeVisible()
  await expect(changed.filter({ hasText: 'first-edit' })).toHaveCount(0)
})

test('without a catalogue the commands say what was changed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.openPanel('deploy-form')
  await page.getByRole('tabpanel').getByLabel('Dataset list').first().fill('ds-one,ds-two')
  await page.getByRole('radio', { name: 'Helm only' }).check({ force: true })
  await page.getByRole('button', { name: 'Copy With --set' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'helm install lab chaimeleon-library/desktop-tensorflow --version 0.1.0 --namespace user-ana \\',
      "  --set 'datasets_list=ds-one\\,ds-two'",
    ].join('\n'),
  )
})

test('each part of the picture leads to the field that made it', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('picture')
  const list = page.getByRole('region', { name: 'As text' })
  await list
    .getByRole('listitem')
    .filter({ hasText: 'Workstation Deployment' })
    .getByRole('button', { name: /^Image › / })
    .click()
  await expect(designer.stepLink('image')).toHaveAttribute('aria-current', 'step')
})

test('the first line that is pressed is the current one, also far down', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  const last = designer.manifestLines().getByRole('treeitem').last()
  await last.click()
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await expect(last).toBeInViewport()
})
