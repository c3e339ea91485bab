import { expect, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

const THREE_G = { offline: false, downloadThroughput: 90_000, uploadThroughput: 40_000, latency: 150 }

test('without the engine the form, the files and the draft still work', async ({ page }) => {
  await page.route('**/engine/**', (route) => route.abort())
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed without an engine')
  await expect(designer.saved()).toBeVisible()
  await expect(page.locator('.status')).toContainText('Helm did not start')
  await designer.openPanel('files')
  await expect(page.getByRole('tabpanel')).toContainText('Chart.yaml')
})

test('over a slow network the form works while the engine is on its way', async ({ page, context }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  const session = await context.newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', THREE_G)
  await page.reload({ waitUntil: 'commit' })
  await designer.ready()
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed while Helm was loading')
  await expect(page.locator('.status')).toContainText('Helm is loading')
  await expect(designer.saved()).toBeVisible()
  await session.send('Network.emulateNetworkConditions', { ...THREE_G, downloadThroughput: -1, latency: 0 })
  await designer.engineReady()
  await expect(designer.field('/chart/description')).toHaveValue('Typed while Helm was loading')
})

test('a template that never ends is ended, and the next render works', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('files')
  await page.getByRole('button', { name: 'Add a template of your own' }).click()
  const editor = page.getByRole('tabpanel').locator('.cm-content').last()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(
    '{{- define "loop" }}{{ range until 9999999 }}{{ range until 9999999 }}x{{ end }}{{ end }}{{ end }}\n{{ include "loop" . }}',
  )
  await expect(page.locator('.status')).toContainText('does not render', { timeout: 20_000 })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('# nothing\n')
  await expect(page.locator('.status')).not.toContainText('does not render')
  await expect(page.locator('.status')).toContainText(/rendered in/)
})
