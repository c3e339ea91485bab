import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { holdSaving } from '../setup/hold-saving.ts'
import { openPreset } from '../setup/open.ts'

const description = '/chart/description'

/** Both tabs changed the draft before either heard of the other. */
async function collide(page: Page, context: BrowserContext): Promise<readonly [DesignerPage, DesignerPage]> {
  const saving = await holdSaving(page)
  const first = await openPreset(page, 'desktop-tensorflow')
  await first.goToStep('about')
  await expect(first.saved()).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  const second = new DesignerPage(other)
  await second.ready()
  await saving.hold()
  await first.type(description, 'Typed in the first tab')
  await second.type(description, 'Typed in the second tab')
  await expect(second.saved()).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('This draft was also changed in another tab.')
  await expect(first.field(description), 'nothing is taken away before the choice').toHaveValue('Typed in the first tab')
  await saving.goOn()
  return [first, second]
}

test('a change in both tabs is a choice: taking the other tab’s can be undone', async ({ page, context }) => {
  const [first, second] = await collide(page, context)
  await page.getByRole('button', { name: 'Use the other tab’s version' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(first.field(description)).toHaveValue('Typed in the second tab')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first.field(description)).toHaveValue('Typed in the first tab')
  await expect(second.field(description), 'the tabs are one again').toHaveValue('Typed in the first tab')
})

test('a change in both tabs is a choice: keeping mine gives it to the other tab', async ({ page, context }) => {
  const [first, second] = await collide(page, context)
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(first.saved()).toBeVisible()
  await expect(first.field(description)).toHaveValue('Typed in the first tab')
  await expect(second.field(description)).toHaveValue('Typed in the first tab')
})
