import type { Locator, Page } from '@playwright/test'
import type { Preset } from '@slipway/shared/presets'

/** The first page: what to build, starters, own drafts, a file. */
export class StartPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens it as somebody who prefers the manifests, as most journeys look at them; `firstVisit`: as somebody new. */
  async open({ firstVisit = false } = {}): Promise<void> {
    if (!firstVisit) await this.preferManifests()
    await this.page.goto('/')
    await this.ready()
  }

  /** Before the page is opened: what it kept after somebody opened the manifests once. */
  async preferManifests(): Promise<void> {
    await this.page.addInitScript(preferManifests)
  }

  async ready(): Promise<void> {
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  }

  /** The card of a type of chart: the first list of choices. */
  choice(index: number): Locator {
    return this.page.locator('.choices').getByRole('button').nth(index)
  }

  /** The card of a preset, in either language. */
  preset({ title, description }: Preset): Locator {
    const inEnglish = this.page.getByRole('button', { name: `${title.en} ${description.en}` })
    return inEnglish.or(this.page.getByRole('button', { name: `${title.es} ${description.es}` }))
  }

  async openPreset(preset: Preset): Promise<void> {
    await this.preset(preset).click()
  }

  draft(name: string): Locator {
    return this.page.locator('.drafts').getByRole('link').filter({ hasText: name })
  }

  /** The dialog that renames the first draft. */
  async askForName(): Promise<Locator> {
    await this.page
      .locator('.drafts')
      .getByRole('button', { name: /^(Rename|Cambiar nombre de) / })
      .first()
      .click()
    const dialog = this.page.getByRole('dialog')
    await dialog.waitFor()
    return dialog
  }
}

/** Runs in the page: what it keeps after somebody opened the manifests once. */
function preferManifests(): void {
  const settings = { release: 'lab', namespace: 'user-ana', user: 'ana', datasets: [], kubeVersion: null, mode: 'install' }
  localStorage['slipway-preview'] ??= JSON.stringify({ settings, panel: 'manifests' })
}
