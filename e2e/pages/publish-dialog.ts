import type { Locator, Page } from '@playwright/test'

/** The dialog that publishes: what and where, then the steps, then the commands to use the chart. */
export class PublishDialog {
  readonly dialog: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Publish chart' })
  }

  button(version: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^Publish ${version.replaceAll('.', '\\.')} to `) })
  }

  done(name: string, version: string): Locator {
    return this.dialog.getByText(`${name} ${version} is published`)
  }

  /** The helm commands that the dialog shows, as text. */
  async commands(): Promise<readonly string[]> {
    const names = await this.dialog
      .getByRole('button', { name: /^Copy command: / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
    return names.map((name) => name.replace('Copy command: ', ''))
  }
}
