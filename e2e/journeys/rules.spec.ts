import { expect, test } from '@playwright/test'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { expectNoAxeFindingsInBothThemes } from '../setup/axe.ts'
import { openPreset } from '../setup/open.ts'

test.describe('all rules', () => {
  test('a finding leads to its rule, and the page back to the draft as it was', async ({ page }) => {
    const designer = await openPreset(page, 'desktop-tensorflow')
    await designer.engineReady()
    await designer.goToStep('access')
    await designer.type('/main/ports/1/port', '5901')
    await designer.openPanel('problems')
    await designer.problems().getByRole('link', { name: 'CH008' }).first().click()
    await expect(page).toHaveURL(/\/rules\/CH008$/)
    const rule = page.locator('article#CH008')
    await expect(rule).toBeFocused()
    await expect(rule.getByText('Breaks the rule')).toBeVisible()
    await expect(rule.locator('[data-side=keeps] mark')).toHaveText(/port: 5900/)
    await page.getByRole('link', { name: 'Back to desktop-tensorflow' }).click()
    await designer.goToStep('access')
    await expect(designer.field('/main/ports/1/port')).toHaveValue('5901')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(designer.field('/main/ports/1/port')).toHaveValue('5900')
  })

  test('rules are found by words, severity and source', async ({ page }) => {
    await page.goto('/rules')
    const rules = page.locator('article.rule')
    await rules.first().waitFor()
    const total = await rules.count()
    expect(total).toBeGreaterThan(70)
    await page.getByRole('searchbox', { name: 'Search the rules' }).fill('ch005')
    await expect(rules).toHaveCount(1)
    await expect(page.getByRole('status')).toHaveText(`1 rule of ${total}`)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('combobox', { name: 'Source' }).selectOption('practice')
    await page.getByRole('combobox', { name: 'Severity' }).selectOption('error')
    await expect(rules).not.toHaveCount(total)
    for (const severity of await rules.evaluateAll((all) => all.map((it) => it.getAttribute('data-severity'))))
      expect(severity).toBe('error')
    await page.getByRole('searchbox').fill('no rule has these words')
    await page.getByRole('button', { name: 'Show all rules' }).click()
    await expect(rules).toHaveCount(total)
  })

  test('the menu and the palette lead there', async ({ page }) => {
    const designer = await openPreset(page, 'desktop-tensorflow')
    await page.getByRole('button', { name: 'Theme, language and shortcuts' }).click()
    await page.getByRole('menuitem', { name: 'All rules' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All rules')
    await page.goBack()
    await designer.ready()
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('searchbox').fill('All rules')
    await page.getByRole('menuitem', { name: 'All rules' }).click()
    await expect(page).toHaveURL(/\/rules$/)
  })
})

for (const look of [
  { locale: 'en-GB', colorScheme: 'light', width: 1440, said: 'All rules' },
  { locale: 'es-ES', colorScheme: 'dark', width: 390, said: 'Todas las reglas' },
] as const) {
  test.describe(`all rules in ${look.locale}, ${look.colorScheme}, ${look.width} wide`, () => {
    test.use({ locale: look.locale, colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 } })

    test('axe finds nothing, and nothing is wider than the page', async ({ page }) => {
      await page.goto('/rules/CH028')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(look.said)
      await page.locator('#CH028 pre').first().waitFor()
      await expectNoAxeFindingsInBothThemes(page, 'all rules')
      const menu = await openOverlay(page, 'menu')
      await expectNoAxeFindingsInBothThemes(page, 'the menu over all rules')
      await closeOverlay(page, menu)
      await page.getByRole('searchbox').fill('zzz')
      await expectNoAxeFindingsInBothThemes(page, 'no rule')
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    })
  })
}
