import { expect, test } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { openPreset } from '../setup/open.ts'

test.beforeEach(async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
})

test('a reload in the middle keeps what was typed, and the step', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goToStep('about')
  await designer.type('/chart/description', 'Typed before the reload')
  await expect(designer.saved()).toBeVisible()
  await page.reload()
  await expect(designer.stepLink('about')).toHaveAttribute('aria-current', 'step')
  await expect(designer.field('/chart/description')).toHaveValue('Typed before the reload')
})

test('a closed tab loses nothing: the draft is on the start page', async ({ page, context }) => {
  const designer = new DesignerPage(page)
  await designer.goToStep('about')
  await designer.type('/chart/name', 'kept-for-later')
  await expect(designer.saved()).toBeVisible()
  await page.close()
  const again = await context.newPage()
  const start = new StartPage(again)
  await start.open()
  await start.draft('kept-for-later').click()
  await new DesignerPage(again).goToStep('about')
  await expect(new DesignerPage(again).field('/chart/name')).toHaveValue('kept-for-later')
})

test('undo brings back what was there, and redo what was typed', async ({ page }) => {
  const designer = new DesignerPage(page)
  await designer.goToStep('about')
  const description = designer.field('/chart/description')
  const before = await description.inputValue()
  await designer.type('/chart/description', 'Something else')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(description).toHaveValue(before)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(description).toHaveValue('Something else')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(description).toHaveValue(before)
})

test('a draft that is open in two tabs stays one', async ({ page, context }) => {
  const first = new DesignerPage(page)
  await expect(first.saved()).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  const second = new DesignerPage(other)
  await second.ready()
  await second.goToStep('about')
  await second.type('/chart/description', 'Typed in the second tab')
  await expect(second.saved()).toBeVisible()
  await first.goToStep('about')
  await expect(first.field('/chart/description')).toHaveValue('Typed in the second tab')
})

test('a share link holds the whole spec', async ({ page, context }) => {
  const designer = new DesignerPage(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await designer.goToStep('about')
  await designer.type('/chart/name', 'shared-chart')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Copy a link/ }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await context.newPage()
  await other.goto(link)
  const opened = new DesignerPage(other)
  await opened.ready()
  await opened.goToStep('about')
  await expect(opened.field('/chart/name')).toHaveValue('shared-chart')
})
