import { expect, type Locator, type Page } from '@playwright/test'

export const steps = ['type', 'image', 'resources', 'data', 'access', 'decides', 'about', 'check'] as const
export type Step = (typeof steps)[number]

/** The preview's tabs, in order. */
export const panels = ['deploy-form', 'picture', 'manifests', 'files', 'as-deployed', 'problems'] as const
export type Panel = (typeof panels)[number]

/** The workspace: steps, form and preview. */
export class DesignerPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async ready(): Promise<void> {
    await this.page.locator('main#step').getByRole('heading', { level: 1 }).waitFor()
  }

  /** Until Helm runs in the page. */
  async engineReady(): Promise<void> {
    await this.page.locator('.status .dot.ok').waitFor({ state: 'attached', timeout: 60_000 })
  }

  /** Waits until Helm has rendered the chart and each step with issues shows them. */
  async foundOn(step: Step): Promise<void> {
    await expect(this.page.locator('.status')).toContainText('Rendered in')
    await this.goToStep(step)
    await this.page.getByRole('region', { name: 'Issues in this step' }).waitFor()
  }

  /** The control of a field of the spec. */
  field(pointer: string): Locator {
    return this.page.locator(`[id="field${pointer}"]`)
  }

  /** Types into a field, whose card is opened first, and waits for nothing. */
  async type(pointer: string, text: string): Promise<void> {
    const folded = this.page.locator('details.item-fold:not([open])', { has: this.field(pointer) })
    if ((await folded.count()) > 0) await folded.locator('summary').click()
    await this.field(pointer).fill(text)
  }

  stepLink(step: Step): Locator {
    return this.page.locator(`nav.rail a[href*="/${step}"]`)
  }

  async goToStep(step: Step): Promise<void> {
    await this.showSteps()
    await this.stepLink(step).click()
    await expect(this.stepLink(step)).toHaveAttribute('aria-current', 'step')
  }

  /** Opens the menu of steps, which only a phone has. */
  async showSteps(): Promise<void> {
    const menu = this.page.locator('.rail-menu')
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false') await menu.click()
  }

  /** The button at the end of a step that leads to the next. */
  nextStep(): Locator {
    return this.page.locator('.nextprev a.primary')
  }

  tab(panel: Panel): Locator {
    return this.page.locator(`[role=tab][data-key='${panel}']`)
  }

  async openPanel(panel: Panel): Promise<void> {
    await this.tab(panel).click()
    await expect(this.tab(panel)).toHaveAttribute('aria-selected', 'true')
  }

  /** The panel that is open, when all of it is there. */
  async openedPanel(): Promise<Locator> {
    const panel = this.page.getByRole('tabpanel')
    await expect(panel.locator('[aria-busy=true]')).toHaveCount(0)
    return panel
  }

  /** The picture's parts lead to their fields once the engine's marked run is there. */
  async pictureTraced(): Promise<void> {
    await expect((await this.openedPanel()).locator('.pv-field-link').first()).toBeVisible()
  }

  /** On a phone the preview lies over the form, or the form over the preview. */
  async showSheet(): Promise<void> {
    await this.page.locator('.sheet-open').click()
  }

  async hideSheet(): Promise<void> {
    await this.page.locator('.sheet-close').click()
  }

  /** Shows the first object of a kind among the manifests. */
  async showObject(kind: string): Promise<void> {
    await this.page
      .getByRole('list', { name: 'Objects' })
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .first()
      .click()
  }

  /** The YAML of the object that is shown. */
  manifestLines(): Locator {
    return this.page.getByRole('tree', { name: /^YAML of/ })
  }

  problems(): Locator {
    return this.page.locator('.pb-list').getByRole('article')
  }

  saved(): Locator {
    return this.page.locator('.saved:not(.unsaved, .failed)')
  }

  publishButton(): Locator {
    return this.page.locator('header.top').getByRole('button', { name: /^(Publish|Publicar)/ })
  }
}
