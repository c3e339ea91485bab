import type { Browser, Page } from '../../e2e/setup/browser.ts'
import { type DesignerPage, StartPage } from '../../e2e/setup/pages.ts'
import { type Measured, percentile } from '../figures.ts'
import { openContext } from './open.ts'
import { watchPaints, watchScreen } from './painted.ts'
import { layoutShift, watchVitals } from './vitals.ts'

export const KEYSTROKES = 100
export const PAUSE_MS = 120
const LETTERS = 5
/** How long a finger stays on a key. */
const HELD_MS = 60
/** A person reads before typing; meanwhile the page makes its engine warm. */
export const READ_MS = 6_000

export interface Typing {
  readonly name: string
  readonly open: (page: Page) => Promise<DesignerPage>
  /** `helm template` of the same chart in the same run, in milliseconds: the unit of the goals. */
  readonly helmMs: number
  /** In multiples of `helmMs`, for the median and p95. */
  readonly goals: { readonly manifests?: readonly number[]; readonly all?: readonly (number | undefined)[] }
}

/** How soon the manifests, and then all that is in sight, follow a keystroke in the image's name. */
export async function keystrokes(from: Browser, url: string, { name, open, helmMs, goals }: Typing): Promise<readonly Measured[]> {
  const { context, page } = await openContext(from)
  await watchVitals(page)
  await page.goto(url)
  await new StartPage(page).ready()
  const designer = await open(page)
  await designer.engineReady()
  await designer.openPanel('manifests')
  await designer.showObject('Deployment')
  await designer.goToStep('image')
  await designer.field('/main/image/repository').focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(READ_MS)
  await type(page, 10)
  const shiftBefore = await layoutShift(page)
  const manifests = await watchPaints(designer.manifestLines(), 'first')
  const all = await watchPaints(page.locator('.designer'), 'last')
  const screen = await watchScreen(page)
  await type(page, KEYSTROKES)
  const shift = (await layoutShift(page)) - shiftBefore
  const [toManifests, toAll, toScreen] = [await manifests.read(), await all.read(), await screen.read(KEYSTROKES)]
  await context.close()
  if (toManifests.length < KEYSTROKES * 0.9)
    throw new Error(`Only ${toManifests.length} of ${KEYSTROKES} keystrokes reached the manifests.`)
  return [
    { what: `\`helm template\`, ${name}, median`, figure: helmMs, unit: 'ms' },
    ...percentiles(`keystroke to manifests painted, ${name}`, toManifests, { helmMs, goals: goals.manifests }),
    ...percentiles(`keystroke to the last pane painted, ${name}`, toAll, { helmMs, goals: goals.all }),
    ...percentiles(`keystroke to the screen, ${name}`, toScreen, { helmMs }),
    { what: 'layout shift while typing that', figure: shift, unit: 'CLS', goal: { atMost: 0 } },
  ]
}

/** Words of which each letter makes a text that was not there before; then they are taken back. */
async function type(page: Page, times: number): Promise<void> {
  for (let typed = 0; typed < times; typed += 1) {
    const isLetter = typed % (2 * LETTERS) < LETTERS
    const letter = String.fromCharCode('a'.charCodeAt(0) + ((typed + Math.floor(typed / LETTERS)) % 26))
    await page.keyboard.press(isLetter ? letter : 'Backspace', { delay: HELD_MS })
    await page.waitForTimeout(PAUSE_MS - HELD_MS)
  }
}

interface Unit {
  readonly helmMs: number
  readonly goals?: readonly (number | undefined)[] | undefined
}

/** Median and p95, in milliseconds and in multiples of `helm template`; the goals are for the multiples. */
function percentiles(what: string, figures: readonly number[], { helmMs, goals = [] }: Unit): readonly Measured[] {
  const shares = [
    { share: 0.5, named: `${what}, median` },
    { share: 0.95, named: 'the same, p95' },
  ]
  return shares.flatMap(({ share, named }, at) => {
    const goal = goals[at]
    const figure = percentile(figures, share)
    const multiple = { what: '– in multiples of `helm template`', figure: figure / helmMs, unit: 'times' }
    return [{ what: named, figure, unit: 'ms' }, goal === undefined ? multiple : { ...multiple, goal: { atMost: goal } }]
  })
}
