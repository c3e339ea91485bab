import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { PublishDialog } from '../pages/publish-dialog.ts'
import { StartPage } from '../pages/start-page.ts'
import { chromiumPath } from '../setup/chromium.ts'
import { browserFlags } from '../setup/flags.ts'
import { helmPath, runHelm } from '../setup/helm.ts'
import { startNameProxy } from '../setup/name-proxy.ts'
import { nginxPath, type ProxiedProduct, publicName, startBehindNginx } from '../setup/nginx.ts'
import { presetNamed } from '../setup/presets.ts'

// NOTE what a journey uses also holds for the browser that it starts itself.
test.use({ serviceWorkers: 'allow' })

/** A browser that knows where the public name leads, and trusts the certificate of this journey alone. */
function openBrowser({ keyFingerprint }: ProxiedProduct): Promise<Browser> {
  const flags = [`--host-resolver-rules=MAP ${publicName} 127.0.0.1`, `--ignore-certificate-errors-spki-list=${keyFingerprint}`]
  return chromium.launch({ executablePath: chromiumPath(), args: [...browserFlags, ...flags] })
}

/** The addresses that the page asked for outside its own path. */
function strayRequests(page: Page, url: string): string[] {
  const strays: string[] = []
  page.on('request', (request) => {
    const asked = request.url()
    if (asked.startsWith('http') && !asked.startsWith(url)) strays.push(asked)
  })
  return strays
}

async function openDesigner(page: Page, url: string): Promise<DesignerPage> {
  await page.goto(url)
  const start = new StartPage(page)
  await start.ready()
  await start.openPreset(presetNamed('desktop-tensorflow'))
  const designer = new DesignerPage(page)
  await designer.ready()
  await designer.engineReady()
  return designer
}

async function skipsToTheForm(page: Page): Promise<void> {
  const address = page.url()
  await page.locator('a.skip').press('Enter')
  await expect(page.locator('main#step')).toBeFocused()
  expect(page.url()).toBe(address)
}

async function worksOffline(page: Page, designer: DesignerPage): Promise<void> {
  await expect(page.locator('.status').getByText('Available offline')).toBeAttached({ timeout: 60_000 })
  await designer.goToStep('about')
  await expect(designer.saved()).toBeVisible()
  await page.context().setOffline(true)
  await page.reload()
  await designer.ready()
  await designer.engineReady()
  await designer.type('/chart/name', 'behind-a-proxy')
  await expect(designer.saved()).toBeVisible()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await expect(designer.manifestLines()).toContainText('behind-a-proxy')
  await page.context().setOffline(false)
}

/** Publishes, and answers with the command that adds the repository. */
async function publish(page: Page, designer: DesignerPage): Promise<string> {
  const dialog = new PublishDialog(page)
  await designer.publishButton().click()
  await dialog.button('0.1.0').click()
  await expect(dialog.done('behind-a-proxy', '0.1.0')).toBeVisible()
  return (await dialog.commands()).find((command) => command.startsWith('helm repo add ')) ?? ''
}

async function useWithHelm(helm: string, repoAdd: string, { certificateFile }: ProxiedProduct): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-helm-'))
  const names = await startNameProxy()
  try {
    const [, ...args] = repoAdd.split(' ')
    const trust = ['--ca-file', certificateFile]
    for (const command of [
      [...args, ...trust],
      ['pull', 'library/behind-a-proxy', '--version', '0.1.0', ...trust],
    ]) {
      const ended = await runHelm(helm, command, folder, { HTTPS_PROXY: names.url })
      expect(ended.code, `helm ${command.join(' ')}: ${ended.stderr}${ended.stdout}`).toBe(0)
    }
    expect(readdirSync(folder)).toContain('behind-a-proxy-0.1.0.tgz')
  } finally {
    names.server.closeAllConnections()
    names.server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const { title, ...manner } of [
  { title: 'passes its path on and names the product', passed: '', host: '$proxy_host' },
  { title: 'takes its path off and passes on its name', passed: '/', host: '$host' },
] as const) {
  test(`behind an nginx with TLS that ${title}: page, offline use, publishing and helm @helm`, async () => {
    const [nginx, helm] = [nginxPath(), helmPath('v4.3.1')]
    test.skip(nginx === undefined, 'nginx is not installed')
    test.skip(helm === undefined, 'helm v4.3.1 is not there')
    if (nginx === undefined || helm === undefined) return
    test.slow()
    const product = await startBehindNginx(nginx, manner)
    const browser = await openBrowser(product)
    try {
      const page = await browser.newPage()
      const strays = strayRequests(page, product.url)
      const designer = await openDesigner(page, product.url)
      await skipsToTheForm(page)
      await worksOffline(page, designer)
      const repoAdd = await publish(page, designer)
      expect(repoAdd).toBe(`helm repo add library ${product.url}chartrepo/library`)
      await page.goto(product.url.slice(0, -1))
      await new StartPage(page).ready()
      expect(page.url()).toBe(product.url)
      expect(strays.filter((url) => url !== product.url.slice(0, -1))).toEqual([])
      await useWithHelm(helm, repoAdd, product)
    } finally {
      await browser.close()
      await product.stop()
    }
  })
}
