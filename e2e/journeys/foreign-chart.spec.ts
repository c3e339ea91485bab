import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { ChartPage } from '../pages/chart-page.ts'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { expectNoAxeFindings } from '../setup/axe.ts'
import { packedChart } from '../setup/packed-chart.ts'
import { root } from '../setup/server.ts'

/** A chart as somebody else packs it, with things that a platform would not have. */
const somebodys = {
  'Chart.yaml': 'apiVersion: v2\nname: notes\nversion: 2.1.0\ndescription: Notes for a lab\nkeywords: [notes]\n',
  'values.yaml': 'image:\n  repository: quay.io/lab/notes\n  tag: "7"\n',
  'README.md':
    '# Notes\n\nSee [the site](https://example.org/) and <script>alert(1)</script>.\n\n| Value | Default |\n| --- | --- |\n| tag | 7 |\n',
  'templates/deployment.yaml': [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    '  name: {{ .Release.Name }}',
    'spec:',
    '  selector: { matchLabels: { app: notes } }',
    '  template:',
    '    metadata: { labels: { app: notes } }',
    '    spec:',
    '      containers:',
    '        - name: notes',
    '          image: {{ .Values.image.repository }}:{{ .Values.image.tag }}',
    '          securityContext: { privileged: true }',
    '',
  ].join('\n'),
}

/** The rules that `lint` reports for a chart, each as often as it does. */
function lintedRules(path: string): readonly string[] {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] } as const
  const run = [...process.execArgv, 'server/src/cli/main.ts', 'lint', path, '--format', 'json']
  const findings: readonly { readonly rule: string }[] = JSON.parse(outputOf(run, options))
  return findings.map(({ rule }) => rule).sort()
}

/** NOTE the status of `lint` is 1 where it finds an error, and the output is the same. */
function outputOf(
  run: readonly string[],
  options: { cwd: string; encoding: 'utf8'; stdio: readonly ['ignore', 'pipe', 'ignore'] },
): string {
  try {
    return execFileSync(process.execPath, [...run], { ...options, stdio: [...options.stdio] })
  } catch (failure) {
    return String(Reflect.get(Object(failure), 'stdout'))
  }
}

test('a packed chart without a spec has its own page, and a draft begins with what it says of itself', async ({ page }, testInfo) => {
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(await packedChart(testInfo.outputPath('foreign'), somebodys))
  const chart = new ChartPage(page)
  await chart.ready('notes 2.1.0')
  await expect(page).toHaveURL(/\/chart$/)
  const readme = page.getByRole('tabpanel')
  await expect(readme.getByRole('heading', { name: 'Notes' })).toBeVisible()
  await expect(readme.getByRole('link', { name: 'the site' })).toHaveAttribute('rel', 'noreferrer')
  await expect(readme, 'nothing in it is run').toContainText('<script>alert(1)</script>')
  await chart.about().getByText('What a draft takes from it').click()
  await expect(chart.about().getByText('quay.io/lab/notes:7')).toBeVisible()
  await expect(chart.about().getByText('1 template')).toBeVisible()
  await expectNoAxeFindings(page, 'a foreign chart')
  const files = await chart.open('files')
  await files.getByRole('button', { name: 'deployment.yaml' }).click()
  await expect(files.getByRole('textbox', { name: 'templates/deployment.yaml' })).toContainText('{{ .Release.Name }}')
  await expect(page).toHaveURL(/\/chart\/files$/)
  const manifests = await chart.open('manifests')
  await expect(manifests.getByRole('tree', { name: /^YAML of Deployment/ })).toContainText('quay.io/lab/notes:7')
  for (const tab of ['deploy-form', 'diagram', 'on-the-platform'] as const) {
    await chart.open(tab)
    await expectNoAxeFindings(page, `a foreign chart, ${tab}`)
  }

  await chart.about().getByRole('button', { name: 'Start a draft from this chart' }).click()
  const designer = new DesignerPage(page)
  await designer.ready()
  await designer.goToStep('about')
  await expect(designer.field('/chart/description')).toHaveValue('Notes for a lab')
  await designer.goToStep('image')
  await expect(designer.field('/main/image/repository')).toHaveValue('quay.io/lab/notes')
})

test('an opened chart gets every issue that lint finds, and an issue leads to its line', async ({ page }, testInfo) => {
  const path = await packedChart(testInfo.outputPath('linted'), somebodys)
  const expected = lintedRules(path)
  expect(expected.length).toBeGreaterThan(3)
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(path)
  const chart = new ChartPage(page)
  await chart.ready('notes 2.1.0')
  const issues = await chart.open('issues')
  const found = () => issues.locator('.pb-meta code').allTextContents()
  await expect.poll(async () => (await found()).toSorted()).toEqual(expected)
  await expect(issues.getByRole('button', { name: 'Ignore rule…' }), 'there is no draft that could say so').toHaveCount(0)
  await expectNoAxeFindings(page, 'the issues of a foreign chart')
  await issues
    .getByRole('button', { name: /^templates\/deployment\.yaml:/ })
    .first()
    .click()
  await expect(chart.tab('files')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('textbox', { name: 'templates/deployment.yaml' })).toBeVisible()
})

test('the address of an opened chart says so after a reload, and leads back', async ({ page }, testInfo) => {
  await new StartPage(page).open()
  await page.locator('input[type=file]').setInputFiles(await packedChart(testInfo.outputPath('reloaded'), somebodys))
  await new ChartPage(page).ready('notes 2.1.0')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No chart is open')
})
