import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

test('what is typed into the form is in the manifests, and marked as changed', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  await designer.type('/main/image/repository', 'another-desktop')
  await expect(designer.manifestLines()).toContainText('another-desktop')
  await expect(page.getByRole('list', { name: 'Objects' })).toContainText(/lines? changed/)
})

test('what is typed into the deploy form is in the manifests', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('deploy-form')
  await page.getByRole('tabpanel').getByLabel('Dataset list').first().fill('ds-one,ds-two')
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('ds-one,ds-two')
})

test('a field that is not valid says so, and the problems lead to it', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.goToStep('about')
  await designer.type('/chart/name', 'Not A Name')
  await expect(designer.field('/chart/name')).toHaveAttribute('aria-invalid', 'true')
  await designer.openPanel('problems')
  await designer.goToStep('image')
  const problem = designer.problems().filter({ hasText: 'Form' }).first()
  await problem.getByRole('button', { name: 'Go to field' }).click()
  await expect(designer.stepLink('about')).toHaveAttribute('aria-current', 'step')
  await expect(designer.field('/chart/name')).toBeFocused()
})

test('a finding is fixed by one click', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await page.getByRole('switch').check()
  await designer.goToStep('resources')
  await designer.type('/pod/priorityClassName', 'more-important-than-others')
  await designer.openPanel('problems')
  await designer.problems().filter({ hasText: 'CH044' }).getByRole('button', { name: 'Apply fix' }).click()
  await expect(designer.field('/pod/priorityClassName')).toHaveValue('')
  await expect(designer.problems().filter({ hasText: 'CH044' })).toHaveCount(0)
})
