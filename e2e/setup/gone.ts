import type { Page } from '@playwright/test'

/** Code of the page that the server does not have, until the answered function is called. */
export async function takeAway(page: Page, chunk: string): Promise<() => Promise<void>> {
  const address = `**/assets/${chunk}*.js`
  await page.route(address, (route) => route.fulfill({ status: 404, body: '' }))
  return () => page.unroute(address)
}

/** From now on the server has another build of the page. */
export async function deployAnother(page: Page): Promise<void> {
  const another = '<!doctype html><script type="module" src="/assets/index-ANOTHER1.js"></script>'
  await page.route(/:\d+\/$/, (route) => (route.request().isNavigationRequest() ? route.fallback() : route.fulfill({ body: another })))
}
