import { expect, test } from '@playwright/test'
import { openOverlay } from '../pages/overlays.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test('an edit shows which objects of the examples change, and a broken promise is a problem', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.goToStep('check')
  const examples = page.getByRole('region', { name: 'Examples' })
  await expect(examples.getByText('Renders as expected')).toHaveCount(2)
  await expect(examples.getByText('Nothing to compare with yet.')).toBeVisible()

  await designer.goToStep('access')
  await designer.type('/main/ports/1/port', '5901')
  await page.getByRole('button', { name: '2 examples changed' }).click()
  await expect(examples.getByText('2 objects changed')).toHaveCount(2)
  await examples.getByText('Service/desktop-tensorflow-lab').first().click()
  await expect(examples.locator('.came').first()).toHaveText(/\+\s+port: 5901/)
  await expect(examples.locator('.went').first()).toHaveText(/-\s+port: 5900/)
  await expectNoAxeFindings(page, 'examples that changed')

  await designer.openPanel('problems')
  await expect(designer.problems().filter({ hasText: 'example-differs' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(designer.problems().filter({ hasText: 'example-differs' })).toHaveCount(0)
  await expect(examples.getByText('Renders as expected')).toHaveCount(2)
})

test('the examples are compared with a named point of the history', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await openOverlay(page, 'history')
  await page.getByRole('textbox', { name: 'Save a snapshot of the draft as it is now' }).fill('before the change')
  await page.keyboard.press('Enter')
  await page.getByText('before the change').first().waitFor()
  await page.keyboard.press('Escape')

  await designer.goToStep('about')
  await designer.type('/chart/version', '0.2.0')
  await designer.goToStep('image')
  await designer.type('/chart/appVersion', '3.17')
  await designer.goToStep('check')
  const examples = page.getByRole('region', { name: 'Examples' })
  await expect(examples.getByText('3 objects changed').first()).toBeVisible()
  await examples.getByRole('combobox').selectOption({ label: 'before the change' })
  await examples.getByText('Deployment/desktop-tensorflow-lab').first().click()
  await expect(examples.locator('[open] .came').filter({ hasText: '0.2.0' }).first()).toBeVisible()
  await expect(examples.locator('[open] .came').filter({ hasText: '3.17' }).first()).toBeVisible()
})
