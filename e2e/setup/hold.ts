import type { Page } from '@playwright/test'

/** Keeps what lies at an address from arriving until the answered function is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

export function holdEngine(page: Page): Promise<() => void> {
  return hold(page, '**/engine/helm.wasm*')
}
