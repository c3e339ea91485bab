import { expect, type Locator, type Page } from '@playwright/test'

export type ChartTab = 'readme' | 'deploy-form' | 'diagram' | 'issues' | 'files' | 'manifests' | 'on-the-platform'

/** The page of a chart that was opened from a file. */
export class ChartPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async ready(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name)
  }

  /** What the chart is, and the way to a draft. */
  about(): Locator {
    return this.page.getByRole('complementary')
  }

  tab(tab: ChartTab): Locator {
    return this.page.locator(`[role=tab][data-key='${tab}']`)
  }

  /** Opens a tab; answers its panel. */
  async open(tab: ChartTab): Promise<Locator> {
    await this.tab(tab).click()
    await expect(this.tab(tab)).toHaveAttribute('aria-selected', 'true')
    return this.page.getByRole('tabpanel')
  }
}
