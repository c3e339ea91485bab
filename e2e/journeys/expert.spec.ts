import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

test('an error in an extra template is a problem that leads to its line, and is gone once fixed', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('files')
  await page.getByRole('button', { name: 'Add your own template' }).click()
  const editor = page.getByRole('tabpanel').locator('.cm-content').last()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('kind: ConfigMap\nname: {{ .Values.nothing.here }}\n')
  await expect(page.locator('.status')).toContainText('Rendering failed')
  await designer.openPanel('problems')
  const problem = designer.problems().filter({ hasText: 'helm-render' })
  await problem.getByRole('button', { name: /^templates\/.*:2$/ }).click()
  await expect(designer.tab('files')).toHaveAttribute('aria-selected', 'true')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: own\n')
  await expect(page.locator('.status')).toContainText('Rendered in')
  await designer.openPanel('manifests')
  await expect(page.getByRole('list', { name: 'Objects' })).toContainText('own')
})
