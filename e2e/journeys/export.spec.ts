import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openPreset } from '../setup/open.ts'

/** Saves one form of the chart from the dialog; answers the file's name and content. */
async function save(page: Page, form: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export chart' }).getByRole('button', { name: form }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

test('a chart can be exported as archive, source, rendered YAML and a bundle for kubectl', async ({ page }) => {
  const designer = await openPreset(page, 'web-app-postgresql')
  await designer.engineReady()
  await expect(page.locator('.status').getByText('Rendered in')).toBeVisible()
  await page.locator('header.top').getByRole('button', { name: 'Export…' }).click()

  const archive = await save(page, 'Download archive')
  expect(archive.name).toMatch(/^[a-z-]+-\d+\.\d+\.\d+\.tgz$/)
  expect(archive.content.subarray(0, 2).toString('hex')).toBe('1f8b')

  const source = await save(page, 'Download source')
  expect(source.name).toMatch(/-source\.zip$/)
  for (const path of ['Chart.yaml', 'chart-spec.yaml', '.github/workflows/chart.yaml'])
    expect(source.content.includes(`/${path}`)).toBe(true)

  const rendered = (await save(page, 'Download YAML')).content.toString()
  expect(rendered).toContain('kind: Deployment')

  const first = (await save(page, 'Download bundle')).content.toString()
  expect(first).toContain('kubectl apply -f')
  expect(first).not.toContain('helm.sh/hook')
  const objects = first.split('\n---\n').slice(1)
  expect(objects.length).toBeGreaterThan(2)
  for (const object of objects) expect(object).toContain('namespace: user-ana')
})
