import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { expectEverythingFits } from '../setup/fits.ts'
import { openPreset } from '../setup/open.ts'

const cron = '/job/schedule/cron'

test('a job that starts every Monday: chosen, changed by its parts, wrong, handed to the user, back to once', async ({ page }) => {
  const designer = await openPreset(page, 'batch-job')
  await designer.engineReady()
  await designer.goToStep('resources')
  const starts = page.getByRole('checkbox', { name: 'Schedule' })
  await starts.check()
  await expect(designer.field(cron)).toHaveValue('0 3 * * *')

  await page.getByRole('button', { name: 'Every Monday' }).click()
  await expect(designer.field(cron)).toHaveValue('0 7 * * 1')
  await expect(page.getByText('At 07:00, only on Monday')).toBeVisible()
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Madrid')
  const next = page.getByRole('list', { name: 'Next runs (Europe/Madrid)' }).locator('li:not([aria-hidden])')
  await expect(next).toHaveText([/^Monday.*07:00$/, /^Monday.*07:00$/, /^Monday.*07:00$/])

  const parts = page.getByRole('group', { name: 'The five parts of the schedule' })
  await parts.getByRole('textbox', { name: 'Hour' }).fill('')
  await expect(designer.field(cron)).toHaveValue('0 * * * 1')
  await parts.getByRole('textbox', { name: 'Hour' }).fill('8-18/2')
  await expect(designer.field(cron)).toHaveValue('0 8-18/2 * * 1')
  await expectNoAxeFindings(page, 'a schedule')

  await designer.openPanel('manifests')
  await designer.showObject('CronJob')
  await expect(designer.manifestLines()).toContainText('schedule: "0 8-18/2 * * 1"')
  await expect(designer.manifestLines()).toContainText('timeZone: "Europe/Madrid"')
  await designer.openPanel('problems')
  await expect(designer.problems().filter({ hasText: 'runs on a schedule' })).toHaveCount(1)

  await designer.type(cron, '0 25 * * 1')
  await expect(page.locator(`[id="field${cron}__error"]`)).toContainText('The hour must be 0 to 23')
  await expect(next).toHaveCount(0)
  await designer.type(cron, '@daily')
  await expect(page.getByText('At 00:00', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /ask when deploying.*: Cron schedule$/i }).click()
  await designer.openPanel('deploy-form')
  await expect(page.getByRole('tabpanel').getByRole('textbox', { name: /Cron schedule/ })).toHaveValue('@daily')

  await starts.uncheck()
  await designer.openPanel('manifests')
  await designer.showObject('Job')
})

test('a schedule fits a phone, in Spanish', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const designer = await openPreset(page, 'batch-job')
  await designer.goToStep('resources')
  await page.getByRole('checkbox', { name: 'Programación' }).check()
  await expect(page.getByText('A las 03:00', { exact: true })).toBeVisible()
  await expectEverythingFits(page, 'a schedule on a phone')
  await expectNoAxeFindings(page, 'a schedule on a phone, in Spanish')
  await context.close()
})
