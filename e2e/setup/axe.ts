import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with the rule and the elements when axe finds anything on the page as it is now. */
export function expectNoAxeFindings(page: Page, where: string): Promise<void> {
  return expectNothing(new AxeBuilder({ page }), where)
}

/** The same of the colours only: what another theme can change. */
export function expectNoContrastFindings(page: Page, where: string): Promise<void> {
  return expectNothing(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']), where)
}

async function expectNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} – ${node.failureSummary ?? ''}`),
  )
  // NOTE soft: one run names what is wrong on every state, not only on the first.
  expect.soft(found, `axe: ${where}`).toEqual([])
}
