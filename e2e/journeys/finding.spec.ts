import { expect, test } from '@playwright/test'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { openPreset } from '../setup/open.ts'

test('the palette finds a field by its name and goes there', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  const palette = await openOverlay(page, 'palette')
  await page.keyboard.type('working d')
  await expect(palette.getByRole('menuitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(designer.stepLink('image')).toHaveAttribute('aria-current', 'step')
  await expect(designer.field('/main/workingDir'), 'a field that only all options show').toBeFocused()
  await expect(page.getByRole('switch'), 'only the person changes it').not.toBeChecked()
  await expect(designer.field('/main/command'), 'another one stays where it is').toHaveCount(0)
})

test('a variable that is added has the focus, and all options stay as they are', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('image')
  const rows = page.locator('.container-env .list-items > fieldset')
  const before = await rows.count()
  await page.getByRole('combobox', { name: 'Add variable' }).selectOption({ index: 1 })
  await expect(rows).toHaveCount(before + 1)
  await expect(rows.last().locator(':focus')).toHaveCount(1)
  await expect(page.getByRole('switch')).not.toBeChecked()
})

test('the palette runs commands, and shows a message if nothing matches', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  const palette = await openOverlay(page, 'palette')
  await page.keyboard.type('xyzzy')
  await expect(palette).toContainText('No results')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('theme: dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html'), 'kept').toHaveAttribute('data-theme', 'dark')
})

test('a link to a step and a field opens both, and the keys go to steps', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await expect(designer.saved()).toBeVisible()
  const draft = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  await page.goto(`${draft}/about?field=${encodeURIComponent('/chart/version')}`)
  await expect(designer.field('/chart/version')).toBeFocused()
  await page.keyboard.press('Alt+3')
  await expect(page).toHaveURL(/\/resources$/)
  await expect(page.locator('main#step').getByRole('heading', { level: 1 })).toHaveText('Resources')
  await expect(page.locator('main#step'), 'the field that had the focus is gone').toBeFocused()
  await page.goBack()
  await expect(designer.stepLink('about')).toHaveAttribute('aria-current', 'step')
})

test('the sheet of shortcuts opens with a question mark, but not while one is typed', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await closeOverlay(page, await openOverlay(page, 'shortcuts'))
  await designer.goToStep('about')
  await designer.field('/chart/description').focus()
  await page.keyboard.type('Ready?')
  await expect(designer.field('/chart/description')).toHaveValue(/^Ready\?/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the palette finds by other words for the same, the best match first', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  const palette = await openOverlay(page, 'palette')
  for (const [word, first] of [
    ['storage', 'Data & storage'],
    ['import', 'Open a file'],
    ['template', 'Go to the start page'],
    ['url', 'Access'],
    ['idioma', 'Language: English'],
    ['ram', 'Memory'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(word)
    await expect(palette.getByRole('menuitem').first(), word).toContainText(first)
  }
  await page.keyboard.press('Enter')
  await expect(designer.field('/main/resources/requests/memory')).toBeFocused()
})
