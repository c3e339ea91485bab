import type { Page } from '@playwright/test'

/** Keeps the engine from arriving until the answered function is called. */
export async function holdEngine(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/engine/helm.wasm*', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
