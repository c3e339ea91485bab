import type { Browser } from '../../e2e/setup/browser.ts'
import { type Panel, panels, StartPage } from '../../e2e/setup/pages.ts'
import type { Measured } from '../figures.ts'
import { openContext, openPreset } from './open.ts'
import { transferred } from './transferred.ts'

/** What the service worker has fetched ahead would count for nothing. */
const withoutWorker = { serviceWorkers: 'block' } as const

/** What each route and panel brings, from an empty cache. */
export async function bytesByRoute(from: Browser, url: string): Promise<readonly Measured[]> {
  const { context, page } = await openContext(from, withoutWorker)
  const bytes = await transferred(page)
  const goal = { atMost: 250 }
  const scripts = async (what: string, since = 0): Promise<Measured> => ({
    what,
    figure: ((await bytes.scripts()) - since) / 1024,
    unit: 'KB',
  })
  await page.goto(url)
  await new StartPage(page).ready()
  const painted = await scripts('JavaScript until the start page is painted')
  await bytes.settled()
  const start = { ...(await scripts('JavaScript of the start page')), goal }
  const designer = await openPreset(page, 'desktop-tensorflow')
  const form = { ...(await scripts('JavaScript until the designer’s form is there')), goal }
  await designer.engineReady()
  await designer.manifestLines().waitFor()
  const manifests = { ...(await scripts('JavaScript until the manifests are there')), goal }
  await bytes.settled()
  const all = await scripts('all JavaScript of the designer with one panel open, checks included')
  const added: Measured[] = []
  for (const panel of panels.filter((it) => it !== 'manifests')) {
    const before = await bytes.scripts()
    await designer.openPanel(panel)
    await bytes.settled()
    added.push(await scripts(`– and ${namesOfPanels[panel]}`, before))
  }
  const engine: Measured = { what: 'the engine', figure: bytes.engine() / 1024, unit: 'KB' }
  await context.close()
  return [painted, start, form, manifests, all, ...added, await rules(from, url), engine]
}

const namesOfPanels: Readonly<Record<Panel, string>> = {
  'deploy-form': 'the deploy form',
  picture: 'the picture',
  manifests: 'the manifests',
  files: 'the files',
  'as-deployed': 'what the operator makes of it',
  problems: 'the problems',
}

async function rules(from: Browser, url: string): Promise<Measured> {
  const { context, page } = await openContext(from, withoutWorker)
  const bytes = await transferred(page)
  await page.goto(`${url}/rules`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await bytes.settled()
  const figure = (await bytes.scripts()) / 1024
  await context.close()
  return { what: 'JavaScript of the page of rules', figure, unit: 'KB' }
}
