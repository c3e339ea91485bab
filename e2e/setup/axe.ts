import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** Fails with the rule and the elements when axe finds anything on the page as it is now. */
export function expectNoAxeFindings(page: Page, where: string): Promise<void> {
  return expectNothing(page, where)
}

/** The same, and then in the other theme what that can change: the colours. */
export async function expectNoAxeFindingsInBothThemes(page: Page, where: string): Promise<void> {
  await expectNothing(page, where)
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' })
  await expectNothing(page, `${where}, in the other theme`, ['color-contrast', 'link-in-text-block'])
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
}

async function expectNothing(page: Page, where: string, runOnly?: string[]): Promise<void> {
  // NOTE once a document, and without a list of all that is right: both cost far more than the looking.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // NOTE who speaks what a button says must reach it: axe calls this rule experimental, and leaves it out by itself.
  const rules = runOnly === undefined ? { 'label-content-name-mismatch': { enabled: true } } : {}
  const options: axe.RunOptions = { resultTypes: ['violations'], rules, ...(runOnly && { runOnly }) }
  // NOTE soft: one run names what is wrong on every state, not only on the first.
  expect.soft(await page.evaluate(findWrong, options), `axe: ${where}`).toEqual([])
}

/** Runs in the page. */
async function findWrong(options: axe.RunOptions): Promise<string[]> {
  const looker: typeof axe = Reflect.get(window, 'axe')
  const { violations } = await looker.run(document, options)
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} – ${node.failureSummary ?? ''}`))
}
