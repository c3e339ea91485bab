import { expect, test } from '@playwright/test'
import { holdEngine } from '../setup/hold.ts'
import { openPreset } from '../setup/open.ts'

test('while Helm is on its way the manifests show the templates and how far it is, then what Helm makes of them', async ({ page }) => {
  const arrive = await holdEngine(page)
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.openPanel('manifests')
  const template = page.getByRole('tree', { name: 'Deployment template' })
  await expect(template).toContainText('{{ include "desktop-tensorflow.fullname" . | quote }}')
  await expect(page.getByRole('progressbar', { name: 'Loading progress of Helm' })).toBeVisible()
  await page
    .getByRole('list', { name: 'Templates' })
    .getByRole('button', { name: /^Service/ })
    .click()
  await expect(page.getByRole('tree', { name: 'Service template' })).toContainText('kind: Service')
  await designer.openPanel('problems')
  await expect(
    page.getByRole('tabpanel').getByRole('progressbar'),
    'that nothing was found is not said before anything looked',
  ).toBeVisible()
  await expect(page.getByRole('tabpanel')).not.toContainText('No issues')
  await expect(page.getByRole('link', { name: 'Check & publish incomplete' }), 'nor that the last step is complete').toBeVisible()
  await designer.openPanel('manifests')
  arrive()
  await designer.engineReady()
  await expect(designer.manifestLines()).toContainText('name: "desktop-tensorflow-lab"')
})
