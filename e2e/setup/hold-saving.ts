import type { Page } from '@playwright/test'

/** How long the page waits after a change before it saves the draft: `saveAfterMs` of the autosave. */
const saveAfterMs = 300

/** Lets the page's saving wait, as on a slow machine; to be called before the page is opened. */
export async function holdSaving(page: Page): Promise<{ hold(): Promise<void>; goOn(): Promise<void> }> {
  await page.addInitScript((afterMs) => {
    const start = window.setTimeout.bind(window)
    const waiting: (() => void)[] = []
    let held = false
    const startUnlessHeld = (run: () => void, ms?: number) => (held && ms === afterMs ? waiting.push(run) : start(run, ms))
    Object.assign(window, {
      setTimeout: startUnlessHeld,
      holdSaving: (hold: boolean) => {
        held = hold
        for (const run of hold ? [] : waiting.splice(0)) run()
      },
    })
  }, saveAfterMs)
  const set = (hold: boolean) => page.evaluate((it) => Reflect.get(window, 'holdSaving')(it), hold)
  return { hold: () => set(true), goOn: () => set(false) }
}
