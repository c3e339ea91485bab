import { expect, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { packedChart } from '../setup/packed-chart.ts'

test('a packed chart without a spec is shown for what it is, and a draft begins with what it says of itself', async ({
  page,
}, testInfo) => {
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(await packedChart(testInfo.outputPath('foreign')))
  const dialog = page.getByRole('dialog', { name: 'notes 2.1.0: not made with Slipway' })
  await expect(dialog.getByText('quay.io/lab/notes:7')).toBeVisible()
  await expect(dialog.getByText('1 template')).toBeVisible()
  await dialog.getByText('View its 3 files').click()
  await dialog.getByRole('button', { name: 'deployment.yaml' }).click()
  await expect(dialog.getByRole('textbox', { name: 'templates/deployment.yaml' })).toContainText('{{ .Release.Name }}')
  await expectNoAxeFindings(page, 'a foreign chart')

  await dialog.getByRole('button', { name: 'Start a draft from this chart' }).click()
  const designer = new DesignerPage(page)
  await designer.ready()
  await designer.goToStep('about')
  await expect(designer.field('/chart/description')).toHaveValue('Notes for a lab')
  await designer.goToStep('image')
  await expect(designer.field('/main/image/repository')).toHaveValue('quay.io/lab/notes')
})
