import type { Browser, BrowserContext, BrowserContextOptions, Page } from '../../e2e/setup/browser.ts'
import { DesignerPage, StartPage } from '../../e2e/setup/pages.ts'
import type { ChartSpec } from '../../shared/src/spec/index.ts'
import { presetNamed } from './presets.ts'

/** A person's browser that knows nothing of the product yet. */
export async function openContext(
  from: Browser,
  options: Pick<BrowserContextOptions, 'serviceWorkers'> = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options })
  return { context, page: await context.newPage() }
}

/** Opens a preset from the start page; answers once the designer's form is there. */
export async function openPreset(page: Page, name: string): Promise<DesignerPage> {
  await new StartPage(page).openPreset(presetNamed(name))
  const designer = new DesignerPage(page)
  await designer.ready()
  return designer
}

/** Opens a spec from a file, as a person does. */
export async function openSpec(page: Page, spec: ChartSpec): Promise<DesignerPage> {
  const file = { name: 'chart-spec.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(spec)) }
  await page.locator('input[type=file]').setInputFiles(file)
  const designer = new DesignerPage(page)
  await designer.ready()
  return designer
}
