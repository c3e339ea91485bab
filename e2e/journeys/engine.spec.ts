import { expect, test } from '@playwright/test'
import { holdEngine } from '../setup/hold.ts'
import { openPreset } from '../setup/open.ts'

// NOTE a service worker would answer in the network's place.
test.use({ serviceWorkers: 'block' })

test('without the engine the form, the files and the draft still work', async ({ page }) => {
  await page.route('**/engine/**', (route) => route.abort())
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed without an engine')
  await expect(designer.saved()).toBeVisible()
  await expect(page.locator('.status')).toContainText('Helm failed to start')
  await designer.openPanel('files')
  await expect(page.getByRole('tabpanel')).toContainText('Chart.yaml')
})

test('over a slow network the form works while the engine is on its way', async ({ page }) => {
  const arrive = await holdEngine(page)
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed while Helm was loading')
  await expect(page.locator('.status')).toContainText('Helm is loading')
  await expect(designer.saved()).toBeVisible()
  arrive()
  await designer.engineReady()
  await expect(designer.field('/chart/description')).toHaveValue('Typed while Helm was loading')
})

test('a template that never ends is ended, and the next render works', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('files')
  await page.getByRole('button', { name: 'Add your own template' }).click()
  const editor = page.getByRole('tabpanel').locator('.cm-content').last()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(
    '{{- define "loop" }}{{ range until 9999999 }}{{ range until 9999999 }}x{{ end }}{{ end }}{{ end }}\n{{ include "loop" . }}',
  )
  await expect(page.locator('.status')).toContainText('Rendering failed', { timeout: 20_000 })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('# nothing\n')
  await expect(page.locator('.status')).not.toContainText('Rendering failed')
  await expect(page.locator('.status')).toContainText(/Rendered in/)
})

test('over 3G the form is there and takes text while Helm is downloaded, and the progress is announced', async ({ page }) => {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  })
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed over 3G')
  await expect(designer.saved()).toBeVisible()
  const progress = page.getByRole('progressbar', { name: 'Helm is loading; you can already use the form' })
  const part = async () => Number(await progress.getAttribute('value')) / Number(await progress.getAttribute('max'))
  await expect.poll(part).toBeGreaterThan(0)
  const before = await part()
  expect(before).toBeLessThan(1)
  await expect.poll(part).toBeGreaterThan(before)
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  await designer.engineReady()
  await expect(designer.field('/chart/description')).toHaveValue('Typed over 3G')
})

test('a worker that crashes is replaced, and nothing that was typed is lost', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  const [atWork] = page.workers()
  await atWork?.evaluate('setTimeout(() => { throw new Error("out of memory") })')
  await designer.type('/main/image/repository', 'typed-meanwhile')
  await expect(designer.manifestLines()).toContainText('typed-meanwhile')
  await expect(designer.field('/main/image/repository')).toHaveValue('typed-meanwhile')
  await expect(page.getByRole('tabpanel').getByRole('alert')).toBeHidden()
})
