import { expect, type Locator } from '@playwright/test'

const mostReads = 20

/**
 * Fails when a screen reader is told of a place other than what is kept: roles, names, states and texts, in order.
 * NOTE the whole text is compared: Playwright's own comparison lets pass what was added without a name.
 */
export async function expectReadAs(name: string, ...places: readonly Locator[]): Promise<void> {
  const read = await Promise.all(places.map(settledReading))
  expect.soft(`${read.join('\n')}\n`).toMatchSnapshot(['read', `${name}.txt`])
}

/** What is read of a place when nothing comes to it any more. */
async function settledReading(place: Locator): Promise<string> {
  let before = ''
  for (let reads = 0; reads < mostReads; reads += 1) {
    const now = withoutChance(await place.ariaSnapshot())
    if (now === before) return now
    before = now
    await place.page().waitForTimeout(150)
  }
  throw new Error(`It does not come to rest: ${before}`)
}

/** Without what is drawn by lot or taken from the clock: names of drafts, times, ports, checksums. */
function withoutChance(read: string): string {
  return read
    .replaceAll(/\/design\/[0-9a-f]+/g, '/design/…')
    .replaceAll(/[\d.,]+ ms\b/g, '… ms')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'the-server')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '…')
}
