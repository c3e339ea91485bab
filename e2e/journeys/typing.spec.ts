import { expect, test } from '@playwright/test'
import { layoutsWhile } from '../setup/layouts.ts'
import { openPreset } from '../setup/open.ts'

const long = 'Everything that was typed in haste is there: 0123456789 abcdefghijklmnopqrstuvwxyz'

test('fast typing loses nothing, also when something else is chosen right after the last key', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  const description = designer.field('/chart/description')
  await description.fill('')
  await page.keyboard.type(long)
  await page.getByRole('switch').click()
  await expect(description).toHaveValue(long)
  await designer.goToStep('image')
  const repository = designer.field('/main/image/repository')
  await repository.fill('')
  await page.keyboard.type('my/own-image')
  await page.locator('[id="field/main/image/source"]').getByRole('radio').last().check()
  await expect(repository).toHaveValue('my/own-image')
  await expect(designer.manifestLines()).toContainText('my/own-image')
  await designer.goToStep('about')
  await expect(description).toHaveValue(long)
})

test('what is composed by an input method arrives whole', async ({ page, context }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  const description = designer.field('/chart/description')
  await description.fill('')
  const devtools = await context.newCDPSession(page)
  for (const part of ['に', 'にほ', '日本', '日本語']) {
    await devtools.send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length })
    await expect(description).toHaveValue(part)
  }
  await devtools.send('Input.insertText', { text: '日本語' })
  await page.keyboard.type('!')
  await designer.goToStep('image')
  await designer.goToStep('about')
  await expect(description).toHaveValue('日本語!')
})

test('the error of a field that was typed wrongly is shown next to it, and goes when it is right', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('about')
  const version = designer.field('/chart/version')
  await version.fill('')
  await page.keyboard.type('one')
  const error = page.locator('[id="field/chart/version__error"]')
  await expect(error).toBeVisible()
  await expect(version).toHaveAttribute('aria-invalid', 'true')
  await version.fill('')
  await page.keyboard.type('1.0.1')
  await expect(error).toHaveCount(0)
})

test('only the field that is typed into has a form, which Enter does not send', async ({ page }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.goToStep('image')
  const repository = designer.field('/main/image/repository')
  const others = page.locator('.step-form input').and(page.locator('[form]'))
  await expect(others).toHaveCount(0)
  await repository.focus()
  expect(await repository.evaluate((field: HTMLInputElement) => field.form?.elements.length)).toBe(1)
  const address = page.url()
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await expect(designer.manifestLines()).toContainText(await repository.inputValue())
  expect(page.url()).toBe(address)
  await designer.goToStep('about')
  await expect(others).toHaveCount(0)
})

test('a letter lays out the boxes that show it, and not the page around them', async ({ page, browser }) => {
  const designer = await openPreset(page, 'desktop-tensorflow')
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  const repository = designer.field('/main/image/repository')
  await repository.focus()
  await page.keyboard.press('End')
  // NOTE the first letter changes what is saved, and what undo can take back.
  await page.keyboard.type('a')
  await expect(designer.manifestLines()).toContainText(await repository.inputValue())
  const { boxes, whole } = await layoutsWhile(browser, page, async () => {
    for (const letter of 'bcdefg') {
      await page.keyboard.type(letter)
      await expect(designer.manifestLines()).toContainText(await repository.inputValue())
    }
  })
  expect(boxes).toBeGreaterThan(6)
  // NOTE that the draft was saved, and what lint says, may be drawn meanwhile.
  expect(whole, 'layouts that began at the root').toBeLessThan(3)
})
