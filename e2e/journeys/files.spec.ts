import { readFileSync } from 'node:fs'
import { type Download, expect, test } from '@playwright/test'
import { parseSpecText } from '@slipway/shared/spec'
import { ChartPage } from '../pages/chart-page.ts'
import { DesignerPage } from '../pages/designer-page.ts'
import { openOverlay } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { dropFile } from '../setup/drop-file.ts'
import { openPreset } from '../setup/open.ts'
import { presetNamed } from '../setup/presets.ts'

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

test('the spec saved as a file and dropped onto the page is the same chart again', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await designer.type('/chart/name', 'from-a-file')
  const menu = await openOverlay(page, 'share')
  const download = page.waitForEvent('download')
  await menu.getByRole('menuitem', { name: 'Save the spec to a file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('from-a-file.spec.yaml')
  const content = await contentOf(file)
  const before = page.url()

  await new StartPage(page).open()
  await dropFile(page, { name: 'spec.yaml', content })
  await designer.ready()
  expect(page.url(), 'a draft of its own').not.toBe(before)
  await designer.goToStep('about')
  await expect(designer.field('/chart/name')).toHaveValue('from-a-file')
})

test('an exported source is dropped onto the designer and opens as its own draft', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.goToStep('about')
  await designer.type('/chart/name', 'from-a-source')
  const dialog = await openOverlay(page, 'export')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download source' }).click()
  const content = await contentOf(await download)
  await page.keyboard.press('Escape')
  await designer.type('/chart/name', 'changed-since')
  await expect(designer.saved()).toBeVisible()
  await dropFile(page, { name: 'from-a-source-source.zip', content })
  await expect(page.locator('.draft-name')).toHaveText('from-a-source')
})

test('a packed chart that was made here opens again as the equal spec, and says which rules it ignores', async ({ page, request }) => {
  const { spec } = presetNamed('web-app-postgresql')
  const packed = await request.post('/api/charts/package', { data: { spec } })
  expect(packed.status()).toBe(200)
  const designer = await openPreset(page, 'desktop-tensorflow')
  await expect(designer.saved()).toBeVisible()
  await dropFile(page, { name: 'chart.tgz', content: await packed.body() })
  const chart = new ChartPage(page)
  await chart.ready(`${spec.chart.name} ${spec.chart.version}`)
  const about = chart.about()
  await expect(about).toContainText('This chart was made with Slipway and carries its spec.')
  await expect(about.getByRole('region', { name: 'Ignored rules' })).toContainText(spec.silenced[0]?.reason ?? 'no reason')
  await expectNoAxeFindings(page, 'a packed chart')
  await about.getByRole('button', { name: 'Open as draft' }).click()
  await expect(page.locator('.draft-name')).toHaveText(spec.chart.name)
  const menu = await openOverlay(page, 'share')
  const download = page.waitForEvent('download')
  await menu.getByRole('menuitem', { name: 'Save the spec to a file' }).click()
  expect(parseSpecText((await contentOf(await download)).toString())).toEqual({ ok: true, value: spec })
})

test('a file that is not a chart is refused with a reason, and a chosen one opens', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await dropFile(page, { name: 'photo.yaml', content: Buffer.from('just: a picture\n') })
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('photo.yaml is not a chart spec')
  await dropFile(page, { name: 'broken.tgz', content: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]) })
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('broken.tgz does not contain a Helm chart')
  const { spec } = presetNamed('desktop-tensorflow')
  await page
    .getByLabel('Choose a file…')
    .setInputFiles({ name: 'spec.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(spec)) })
  await new DesignerPage(page).ready()
  await expect(page.locator('.draft-name')).toHaveText(spec.chart.name)
})

test('a spec that is too long for a link says so, with the limit and another way', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  await page.getByRole('switch').check()
  const long = Array.from({ length: 6000 }, (_, at) => Math.abs(Math.sin(at)).toString(36).slice(2)).join(' ')
  await designer.type('/chart/readme', long)
  const menu = await openOverlay(page, 'share')
  await menu.getByRole('menuitem', { name: /^Copy a link/ }).click()
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('limit is 16000 characters')
})

test('while a file is dragged over the page it shows where to drop it, and hides that when it leaves', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  const drag = (event: string) =>
    page.evaluate((type) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'spec.yaml'))
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    }, event)
  await drag('dragover')
  await expect(page.getByRole('status').filter({ hasText: 'Drop the file to open it' })).toBeVisible()
  await drag('dragleave')
  await expect(page.getByText('Drop the file to open it')).toBeHidden()
})
