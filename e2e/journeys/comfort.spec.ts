import { expect, type Locator, type Page, test } from '@playwright/test'
import { closeOverlay, openOverlay } from '../pages/overlays.ts'
import { watchLayoutShifts } from '../setup/layout-shifts.ts'
import { openPreset } from '../setup/open.ts'

test('nothing moves while one types, in the form or in any pane', async ({ page }) => {
  const designer = await openPreset(page, 'web-app-postgresql')
  await designer.engineReady()
  for (const [step, pointer, text, panel] of [
    ['image', '/main/image/repository', 'another/app', 'manifests'],
    ['about', '/chart/name', 'anothername', 'problems'],
    ['about', '/chart/description', 'Something else.', 'picture'],
    ['about', '/chart/version', '1.2.3', 'as-deployed'],
  ] as const) {
    await designer.goToStep(step)
    await designer.openPanel(panel)
    await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0)
    await designer.field(pointer).focus()
    await page.keyboard.press('ControlOrMeta+A')
    const moved = await watchLayoutShifts(page)
    // NOTE what is valid from the first letter on: an error below a field is meant to be seen.
    if (pointer === '/chart/version') await page.keyboard.insertText(text)
    else await page.keyboard.type(text, { delay: 30 })
    await expect(page.locator('.status')).toContainText('Rendered in')
    // NOTE the version follows the name that is typed.
    const others = (await moved()).filter((it) => !it.endsWith(': SPAN.draft-version'))
    expect.soft(others, `typing into ${pointer} beside ${panel}`).toEqual([])
  }
})

function animationMs(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().endTime ?? Number.POSITIVE_INFINITY)),
  )
}

test('who asks for less motion gets none', async ({ page }) => {
  await openPreset(page, 'desktop-tensorflow')
  const dialog = await openOverlay(page, 'shortcuts')
  expect(await animationMs(page)).toEqual([])
  await closeOverlay(page, dialog)
})

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('what moves is over in 120 ms', async ({ page }) => {
    await openPreset(page, 'desktop-tensorflow')
    const longest = page.evaluate(
      () =>
        new Promise<number>((started) => {
          document.addEventListener(
            'animationstart',
            () => started(Math.max(...document.getAnimations().map((it) => Number(it.effect?.getComputedTiming().endTime)))),
            { once: true },
          )
        }),
    )
    await openOverlay(page, 'shortcuts')
    expect(await longest).toBeLessThanOrEqual(120)
  })
})

/** How something is marked without any of our colours: lines around it, its weight, what is before it. */
function marksOf(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const style = getComputedStyle(element)
    return [style.outlineStyle, style.outlineWidth, style.borderBottomStyle, style.borderBottomColor, style.textDecorationLine].join(' ')
  })
}

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' })

  test('what is chosen still looks different from what is not', async ({ page }) => {
    const designer = await openPreset(page, 'web-app-postgresql')
    await designer.engineReady()
    await designer.openPanel('manifests')
    await designer.goToStep('resources')
    await page.mouse.move(0, 0)
    const seg = page.locator('.seg').first()
    const objects = page.getByRole('list', { name: 'Objects' })
    for (const [what, chosen, other] of [
      ['step', designer.stepLink('resources'), designer.stepLink('about')],
      ['tab', designer.tab('manifests'), designer.tab('files')],
      ['choice', seg.locator('input:checked + span'), seg.locator('input:not(:checked) + span').first()],
      ['object', objects.locator('button[aria-current=true]'), objects.locator('button[aria-current=false]').first()],
    ] as const) {
      await chosen.evaluate((element) => element.ownerDocument.defaultView?.getSelection()?.removeAllRanges())
      expect.soft(await marksOf(chosen), what).not.toBe(await marksOf(other))
    }
  })
})
