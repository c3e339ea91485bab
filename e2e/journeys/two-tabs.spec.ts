import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { holdSaving } from '../setup/hold-saving.ts'
import { openPreset } from '../setup/open.ts'

const description = '/chart/description'
const home = '/chart/home'

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
  await expect(page.getByRole('alert')).toContainText('You changed this here and in another tab.')
  await expect(page.getByRole('alert')).toContainText('Other tab: Typed in the second tab')
  await expect(first.field(description), 'nothing is taken away before the choice').toHaveValue('Typed in the first tab')
  await saving.goOn()
  return [first, second]
}

test('a change in both tabs is a choice: taking the other tab’s can be undone', async ({ page, context }) => {
  const [first, second] = await collide(page, context)
  await page.getByRole('button', { name: 'Use the other tab’s value: Description' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(first.field(description)).toHaveValue('Typed in the second tab')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first.field(description)).toHaveValue('Typed in the first tab')
  await expect(second.field(description), 'the tabs are one again').toHaveValue('Typed in the first tab')
})

test('a change in both tabs is a choice: keeping mine gives it to the other tab', async ({ page, context }) => {
  const [first, second] = await collide(page, context)
  await page.getByRole('button', { name: 'Keep this tab’s value: Description' }).click()
  await expect(first.saved()).toBeVisible()
  await expect(first.field(description)).toHaveValue('Typed in the first tab')
  await expect(second.field(description)).toHaveValue('Typed in the first tab')
})

test('edits of different fields in two tabs at the same moment are both kept', async ({ page, context }) => {
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
  await second.type(home, 'https://example.org/second')
  await expect(second.saved()).toBeVisible()
  await expect(first.field(home), 'the other tab’s edit arrives while mine is not saved').toHaveValue('https://example.org/second')
  await saving.goOn()
  for (const tab of [first, second]) {
    await expect(tab.field(description)).toHaveValue('Typed in the first tab')
    await expect(tab.field(home)).toHaveValue('https://example.org/second')
    await expect(tab.page.getByRole('alert')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(first.field(description)).not.toHaveValue('Typed in the first tab')
  await expect(first.field(home), 'undo takes back only what this tab did').toHaveValue('https://example.org/second')
})
