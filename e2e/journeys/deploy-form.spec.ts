import { expect, type Page, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'
import { presetNamed } from '../setup/presets.ts'

function view(page: Page, name: string): Promise<void> {
  return page.getByRole('radio', { name }).check({ force: true })
}

test("Rancher's questions and Onyxia's form stand side by side on a platform that has both, and stay in step", async ({ page }) => {
  const designer = await openPreset(page, 'jupyter-pytorch-web')
  await designer.engineReady()
  await designer.field('/profile').selectOption({ label: 'Plain Kubernetes' })
  await designer.goToStep('resources')
  await page
    .locator('.field', { has: designer.field('/main/resources/requests/memory') })
    .getByRole('button', { name: /Ask when deploying/ })
    .click()
  await designer.openPanel('deploy-form')
  await view(page, 'Rancher and Onyxia')
  const rancher = page.getByRole('region', { name: 'Rancher', exact: true })
  const onyxia = page.getByRole('region', { name: 'Onyxia', exact: true })
  await rancher.getByLabel('Memory').fill('3Gi')
  await expect(onyxia.getByLabel('Memory')).toHaveValue('3Gi')
  const [left, right] = [await rancher.boundingBox(), await onyxia.boundingBox()]
  expect(left?.y).toBe(right?.y)
  await expectNoAxeFindings(page, 'Rancher and Onyxia')
})

/** The TensorFlow desktop with more deploy options than a page of the table has rows. */
function specWithManyValues(): string {
  const { spec } = presetNamed('desktop-tensorflow')
  const texts = Array.from({ length: 12 }, (_, at) => ({ path: `more.text${at}`, type: 'string', title: `Text ${at}`, default: `t${at}` }))
  const env = texts.map(({ path }, at) => ({ from: 'text', name: `TEXT_${at}`, value: { deployValue: path } }))
  const main = { ...spec.main, env: [...spec.main.env, ...env] }
  return JSON.stringify({ ...spec, main, deployValues: [...spec.deployValues, ...texts] })
}

test('the table of Kubeapps 2.6 has pages, folds, finds keys, and says what changed', async ({ page }) => {
  await new StartPage(page).open()
  const file = { name: 'many.json', mimeType: 'application/json', buffer: Buffer.from(specWithManyValues()) }
  await page.locator('input[type=file]').setInputFiles(file)
  const designer = new DesignerPage(page)
  await designer.ready()
  await designer.openPanel('deploy-form')
  await view(page, '≥ 2.6 table')
  const table = page.getByRole('group', { name: 'All values' })
  const rows = table.locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Expand all' }).click()
  await expect(rows).toHaveCount(10)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('11–14 of 14')).toBeVisible()
  await table.getByRole('textbox', { name: 'Current value of more/text11' }).fill('changed')
  await expect(table.getByText('Unsaved')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search by key' }).fill('mrtxt3')
  await expect(rows.locator('th')).toHaveText([/more$/, /text3/])
  await page.getByRole('searchbox', { name: 'Search by key' }).fill('')
  await page.getByRole('button', { name: 'Collapse all' }).click()
  await expect(rows).toHaveCount(2)
  await expectNoAxeFindings(page, 'the table')

  await view(page, 'Changes: 1 line')
  const changes = page.getByRole('region', { name: 'Changes' })
  await expect(changes.getByText('- text11: "t11"')).toBeVisible({ timeout: 5_000 })
  await expect(changes.getByText('+ text11: "changed"')).toBeVisible()
})

test('the table of a starter with sizes opens closed and without a message, and refuses a bare number only once it is typed', async ({
  page,
}) => {
  const designer = await openPreset(page, 'vscode')
  await designer.openPanel('deploy-form')
  await view(page, '≥ 2.6 table')
  const table = page.getByRole('group', { name: 'All values' })
  await expect(table.locator('tbody th')).toHaveText([/storage$/])
  await page.getByRole('button', { name: 'Expand all' }).click()
  await expect(table.locator('tbody tr')).toHaveCount(2)
  await expect(table.locator('.df-message')).toHaveCount(0)
  await table.getByRole('textbox', { name: 'Current value of storage/size' }).fill('2')
  await expect(table.getByText('must be string')).toBeVisible()
})
