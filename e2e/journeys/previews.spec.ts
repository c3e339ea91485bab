import { expect, type Page, test } from '@playwright/test'
import { ChartPage } from '../pages/chart-page.ts'
import { DesignerPage } from '../pages/designer-page.ts'
import { openOverlay } from '../pages/overlays.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { expectEverythingFits } from '../setup/fits.ts'
import { openPreset } from '../setup/open.ts'
import { packedChart } from '../setup/packed-chart.ts'

test('datasets chosen for the preview are in the manifests, the deploy form and with the operator, and stay in step', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await openOverlay(page, 'settings')
  await page.getByLabel('Datasets', { exact: true }).fill('lung-1, lung-2')
  await page.keyboard.press('Escape')
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('lung-1,lung-2')
  await designer.openPanel('as-deployed')
  await expect(page.getByRole('tabpanel')).toContainText('/datasets/lung-2')
  await designer.openPanel('deploy-form')
  const field = page.getByRole('tabpanel').getByLabel('Dataset list').first()
  await expect(field).toHaveValue('lung-1,lung-2')
  await field.fill('heart')
  await openOverlay(page, 'settings')
  await expect(page.getByLabel('Datasets', { exact: true })).toHaveValue('heart')
})

/** Goes on with the Tab key until an element has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).filter({ visible: true })
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} is not reached by the Tab key`)
}

for (const [locale, words] of [
  [
    'en-GB',
    { as: /^Preview as /, release: 'Release', wrong: 'still uses', share: 'Copy a link that contains the spec', sheet: /^Preview · / },
  ],
  ['es-ES', { as: /^Ver como /, release: 'Release', wrong: 'sigue con', share: 'Copiar', sheet: /^Vista previa · / }],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    for (const size of [
      { width: 1024, height: 768 },
      { width: 360, height: 640 },
    ]) {
      test(`at ${size.width} px, for whom the preview is made and sharing are reached by keyboard`, async ({ page }) => {
        await page.setViewportSize(size)
        const designer = await openPreset(page, 'desktop-tensorflow')
        await designer.engineReady()
        if (size.width <= 760) await page.getByRole('button', { name: words.sheet }).press('Enter')
        await tabTo(page, words.as)
        await page.keyboard.press('Enter')
        const release = page.getByLabel(words.release, { exact: true })
        await release.fill('Not a release')
        await expect(page.getByText(words.wrong)).toBeVisible()
        await expectEverythingFits(page, 'for whom the preview is made')
        await release.fill('mine')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('button', { name: words.as }).filter({ visible: true })).toContainText('mine')
        if (size.width <= 760) await page.locator('.sheet-close').press('Enter')
        await openOverlay(page, 'menu')
        await expect(page.getByRole('menuitem', { name: words.share })).toBeVisible()
        await expectEverythingFits(page, 'the menu')
      })
    }
  })
}

test('on a phone the sheet gives way to the field that a problem leads to, and to the Escape key', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const designer = await openPreset(page, 'vscode')
  await designer.engineReady()
  const opens = page.getByRole('button', { name: /^Preview · / })
  await opens.press('Enter')
  await expect(page.locator('.sheet-close')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opens).toBeFocused()
  await opens.press('Enter')
  await designer.openPanel('problems')
  await designer.problems().filter({ hasText: 'CH019' }).first().getByRole('button', { name: 'Go to field' }).click()
  await expect(page.locator('.sheet-close')).toBeHidden()
  await expect(designer.stepLink('image')).toHaveAttribute('aria-current', 'step')
})

test('an engine that ends without a message is reported at once, the next render works, and nothing typed is lost', async ({ page }) => {
  // NOTE an idle page renders ahead, to be quick later; such a render could be the one that fails, instead of the one for what is typed.
  await page.addInitScript(() => Reflect.set(window, 'requestIdleCallback', () => 0))
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  await expect(page.locator('.status')).toContainText(/Rendered in/)
  // NOTE lint comes when typing has paused for a moment; then nothing but what is typed is on its way to the engine.
  await page.waitForTimeout(2_000)
  const [atWork] = page.workers()
  // NOTE it takes up the work and is gone before it can report that: the page gets no message, no event and no answer.
  await atWork?.evaluate('self.postMessage = () => { self.close(); throw new Error("gone") }')
  await designer.type('/main/image/repository', 'typed-meanwhile')
  const alert = page.getByRole('tabpanel').getByRole('alert')
  await expect(alert).toContainText('The Helm engine stopped. It ended with: the worker ended by itself')
  await expect(designer.field('/main/image/repository')).toHaveValue('typed-meanwhile')
  await designer.type('/main/image/repository', 'typed-afterwards')
  await expect(designer.manifestLines()).toContainText('typed-afterwards')
  await expect(alert).toBeHidden()
})

/** A chart as somebody else packs it: with its own subchart and a form. */
const packed = (folder: string, template: string) =>
  packedChart(folder, {
    'Chart.yaml': 'apiVersion: v2\nname: notes\nversion: 2.1.0\n',
    'values.yaml': 'size: small\n',
    'values.schema.json': JSON.stringify({
      type: 'object',
      properties: {
        size: { type: 'string', title: 'Size of it', form: true },
        hosts: { type: 'array', title: 'Hosts', items: { type: 'string', default: 'new' }, default: ['a'] },
      },
    }),
    'questions.yaml': 'questions:\n  - variable: size\n    show_if: "size!=none"\n',
    'templates/map.yaml': template,
    'templates/NOTES.txt': 'Thank you for {{ .Chart.Name }}',
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/templates/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Release.Name }}-db\n',
  })

test('a foreign chart shows what Helm makes of it and its deploy form in four catalogues, to try', async ({ page }, testInfo) => {
  const template = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-notes\ndata:\n  size: {{ .Values.size }}\n'
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(await packed(testInfo.outputPath('foreign'), template))
  const chart = new ChartPage(page)
  await chart.ready('notes 2.1.0')
  const panel = await chart.open('manifests')
  const objects = panel.getByRole('list', { name: 'Objects' })
  await objects.getByRole('button', { name: /^ConfigMap/ }).click()
  await expect(panel.getByRole('tree', { name: /^YAML of ConfigMap/ })).toContainText('size: small')
  await expect(objects.getByRole('button', { name: /^Service/ })).toContainText('-db')
  await objects.getByRole('button', { name: /^Notes/ }).click()
  await expect(panel.getByText('Thank you for notes')).toBeVisible()
  await chart.open('deploy-form')
  const field = panel.getByLabel('Size of it')
  await expect(field).toHaveValue('small')
  await field.fill('large')
  await expect(panel.getByRole('textbox', { name: 'Values (YAML)' })).toContainText('size: large')
  const form = (name: string) => panel.getByRole('radio', { name, exact: true }).check({ force: true })
  await form('≥ 2.6 table')
  await panel.getByRole('textbox', { name: 'Current value of size' }).fill('@home')
  await expect(panel.getByText(/never saves it/)).toBeVisible()
  await form('Onyxia')
  await expect(panel.getByLabel('Size of it')).toHaveValue('large')
  await panel.getByLabel('hosts 1').fill('b')
  await panel.getByRole('button', { name: 'Add to Hosts' }).click()
  await expect(panel.getByLabel('hosts 2')).toHaveValue('new')
  await expect(panel.getByRole('textbox', { name: 'Values (YAML)' })).toContainText('- "b"')
  await form('Rancher')
  await expect(panel.getByText(/needs a Rancher version later than 2.15/)).toBeVisible()
  await expectNoAxeFindings(page, 'a foreign chart with its manifests and form')
  await page.setViewportSize({ width: 360, height: 640 })
  await expectEverythingFits(page, 'a foreign chart on a phone')
})

test('a foreign chart that never ends rendering says so in plain words; a draft made of it begins with what is missing', async ({
  page,
}, testInfo) => {
  const endless = '{{ range until 9999 }}{{ range until 9999 }}{{ range until 9999 }}{{ end }}{{ end }}{{ end }}'
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(await packed(testInfo.outputPath('endless'), endless))
  const chart = new ChartPage(page)
  await chart.ready('notes 2.1.0')
  await expect((await chart.open('manifests')).getByRole('alert')).toContainText('Rendering took too long', { timeout: 30_000 })
  await chart.about().getByRole('button', { name: 'Start a draft from this chart' }).click()
  const waiting = page.getByRole('tabpanel').filter({ hasText: 'The preview appears once the chart is complete' })
  await waiting
    .getByRole('button', { name: /^Image › / })
    .first()
    .click()
  const designer = new DesignerPage(page)
  await designer.type('/main/image/repository', 'notes')
  await designer.openPanel('manifests')
  await expect(designer.manifestLines()).toContainText('notes')
})
