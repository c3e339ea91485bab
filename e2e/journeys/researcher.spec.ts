import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

test('a web app with its database: both containers and the claim are in the manifests', async ({ page }) => {
  const designer = await openPreset(page, 'web-app-postgresql')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('postgres')
  const objects = page.getByRole('list', { name: 'Objects' })
  await expect(objects).toContainText('PersistentVolumeClaim')
  await expect(objects).toContainText('Secret')
})

test('a GPU that is asked for when deploying is a field of the deploy form, and reaches the manifests', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.goToStep('resources')
  await page.getByRole('button', { name: 'Ask when deploying: GPU' }).click()
  await designer.openPanel('deploy-form')
  const question = page
    .getByRole('tabpanel')
    .getByRole('spinbutton', { name: /GPU/ })
    .or(page.getByRole('tabpanel').getByLabel(/GPU/))
    .first()
  await expect(question).toBeVisible()
  await question.fill('1')
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('nvidia.com/gpu')
})
