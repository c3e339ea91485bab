import type { Browser, Page } from '../../e2e/setup/browser.ts'
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
  const scripts = async (what: string, { since = 0, until }: { since?: number; until?: number } = {}): Promise<Measured> => ({
    what,
    figure: ((await bytes.scripts(until)) - since) / 1024,
    unit: 'KB',
  })
  await new StartPage(page).preferManifests()
  await page.goto(url)
  await new StartPage(page).ready()
  const painted = await scripts('JavaScript until the start page is painted')
  await bytes.settled()
  const start = { ...(await scripts('JavaScript of the start page')), goal }
  const manifestsThere = await firstManifests(page)
  const designer = await openPreset(page, 'desktop-tensorflow')
  const form = { ...(await scripts('JavaScript until the designer’s form is there')), goal }
  await designer.engineReady()
  await designer.manifestLines().waitFor()
  await bytes.settled()
  const until = await manifestsThere()
  const manifests = { ...(await scripts('JavaScript asked for until the manifests are there', { until })), goal }
  const all = await scripts('all JavaScript of the designer with one panel open, checks included')
  const added: Measured[] = []
  for (const panel of panels.filter((it) => it !== 'manifests')) {
    const before = await bytes.scripts()
    await designer.openPanel(panel)
    await bytes.settled()
    added.push(await scripts(`– and ${namesOfPanels[panel]}`, { since: before }))
  }
  const engine: Measured = { what: 'the engine', figure: bytes.engine() / 1024, unit: 'KB' }
  await context.close()
  return [painted, start, form, manifests, all, ...added, await rules(from, url), engine]
}

/** Notes when the page shows manifests first; the answer tells when that was, in milliseconds since 1970. */
async function firstManifests(page: Page): Promise<() => Promise<number>> {
  const noted = await page.evaluateHandle(() => {
    const there = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[role=tree][aria-label^="YAML of"]') === null) return
        observer.disconnect()
        resolve(performance.timeOrigin + performance.now())
      })
      observer.observe(document, { subtree: true, childList: true })
    })
    return { there }
  })
  return () => noted.evaluate(({ there }) => there)
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
