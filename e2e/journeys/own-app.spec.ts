import { expect, type Page, test } from '@playwright/test'
import { lookIntoArchive } from '../../web/src/features/opening/look-into-archive.ts'
import { DesignerPage } from '../pages/designer-page.ts'
import { PublishDialog } from '../pages/publish-dialog.ts'
import { StartPage } from '../pages/start-page.ts'

/** What somebody does with their hands: each click, and each key; a paste is two keys. */
class Hands {
  clicks = 0
  keys = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async click(target: ReturnType<Page['locator']>): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  async type(text: string): Promise<void> {
    this.keys += text.length
    await this.#page.keyboard.type(text)
  }

  async press(key: string): Promise<void> {
    this.keys += 1
    await this.#page.keyboard.press(key)
  }

  /** Opens a list of choices and picks one. */
  async choose(target: ReturnType<Page['locator']>, label: string): Promise<void> {
    this.clicks += 2
    await target.selectOption({ label })
  }

  /** Pastes what lies on the clipboard. */
  async paste(text: string): Promise<void> {
    this.keys += 2
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.#page.keyboard.press('ControlOrMeta+V')
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an own Streamlit app gets from nothing to the repository with 25 clicks and 90 keys', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  const hands = new Hands(page)
  const designer = new DesignerPage(page)
  await hands.click(start.choice(1))
  await designer.ready()
  await hands.click(designer.nextStep())
  await hands.click(designer.field('/main/image/repository'))
  await hands.paste('harbor.chaimeleon-eu.i3m.upv.es/dockerhub/lung-lab/streamlit:1.38.0')
  await expect(page.getByText('Filled in from the image: name streamlit, app version 1.38.0.')).toBeVisible()
  await hands.click(page.getByRole('button', { name: 'Paste a .env file…' }))
  await expect(page.getByLabel('Contents of the .env file')).toBeFocused()
  await hands.paste('MODEL_DIR=/data/models\nTHEME=dark')
  await hands.click(page.getByRole('button', { name: 'Add 2 variables' }))

  await hands.click(designer.nextStep())
  await hands.click(page.getByRole('button', { name: 'Ask when deploying: Memory' }))

  await hands.click(designer.nextStep())
  await hands.choose(page.getByRole('combobox', { name: 'Add volume' }), 'New disk')
  const disk = page.locator('.volumes .item').last()
  await hands.click(disk.getByRole('textbox', { name: 'Mount path' }))
  await hands.type('/data')

  await hands.click(designer.nextStep())
  await hands.click(page.getByRole('radio', { name: /Own URL/ }))
  await expect(designer.field('/web/port')).toHaveValue('8501')
  await expect(designer.field('/web/signIn')).toBeChecked()

  await hands.click(designer.stepLink('about'))
  await hands.click(designer.field('/chart/description'))
  await hands.type('Shows lung models in the browser.')

  await hands.click(designer.stepLink('check'))
  await hands.click(page.getByRole('main').getByRole('button', { name: 'Publish…' }))
  const publish = new PublishDialog(page)
  await hands.click(publish.button('0.1.0'))
  await expect(publish.done('streamlit', '0.1.0')).toBeVisible()

  expect(hands.clicks).toBeLessThanOrEqual(25)
  expect(hands.keys).toBeLessThanOrEqual(90)

  const archive = await page.request.get('/api/published/archive?name=streamlit&version=0.1.0')
  const found = await lookIntoArchive(new Uint8Array(await archive.body()))
  const files = found.kind === 'chart' ? found.chart.files : {}
  const own = Object.entries(files).filter(([path]) => path !== 'values.schema.json')
  const text = own.map(([, content]) => content).join('\n')
  expect(files['Chart.yaml']).not.toMatch(/^(icon|home|keywords|sources|maintainers):/m)
  expect(text).not.toMatch(/5900|2222|sshd|vnc|jupyter|tensorflow|8888/i)
  expect(text).toMatch(/containerPort: 8501/)
  expect(text).toMatch(/mountPath: "?\/data/)
  expect(text).toMatch(/auth-url/)
  expect(text).toContain('MODEL_DIR')
  expect(files['values.yaml']).toMatch(/^requests:\n(?:.*\n)*? +memory: /m)
})
