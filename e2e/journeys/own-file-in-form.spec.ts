import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test('an extra file is written in the form with completion, and what Helm says is underlined there', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await page.getByRole('switch').check()
  await designer.goToStep('check')
  await page.getByRole('button', { name: 'Add file' }).click()
  await designer.type('/extraFiles/0/path', 'templates/mine.yaml')
  const editor = designer.field('/extraFiles/0/content')
  await editor.click()
  await page.keyboard.insertText('kind: ConfigMap\nname: {{ .Values.data')
  const before = await editor.boundingBox()
  await expect(page.locator('.status')).toContainText('Rendering failed')
  await expect(page.getByRole('region', { name: 'All issues' }).getByRole('article')).toHaveCount(1)
  expect((await editor.boundingBox())?.y, 'the editor stays where it is').toBeCloseTo(before?.y ?? 0, -1)
  await page.keyboard.type('s')
  await page.getByRole('option', { name: '.Values.datasets_list' }).click()
  await page.keyboard.insertText(' | nope }}\n')
  await expect(page.locator('.status')).toContainText('Rendering failed')
  await expect(page.locator('.field-editor .cm-lintRange-error')).toBeVisible()
  await expectNoAxeFindings(page, 'an own file in the form')

  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: own\n')
  await expect(page.locator('.status')).toContainText('Rendered in')
  await expect(page.locator('.field-editor .cm-lintRange-error')).toHaveCount(0)
  await designer.openPanel('files')
  await page.getByRole('button', { name: /^mine\.yaml/ }).click()
  await expect(page.getByRole('tabpanel').locator('.cm-content').last()).toContainText('name: own')
})
