import { expect, type Locator, type Page } from '@playwright/test'

/** Each pixel of the kept picture stands for so many squared of the window. */
const shrinkBy = 4
const mostLooks = 20

/**
 * Measured on the workspace: without hinting nothing differs, with another font of fixed width 15 pixels do; where one
 * step of the rail is gone 56, where the heading is larger 66, where the preview moved by 8 pixels 746.
 */
const tolerated = { threshold: 0.15, maxDiffPixels: 40 }

interface Options {
  /** What differs from run to run: times, ports, checksums. */
  readonly mask?: readonly Locator[]
}

/**
 * Fails when the page looks other than its kept picture. Both are shrunk before: letters become grey bands, so that
 * how a machine draws them does not count, while what moved, grew, vanished or changed its colour does.
 */
export async function expectLooksAs(page: Page, name: string, { mask = [] }: Options = {}): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const look = await settledLook(page, mask)
  // NOTE soft: one run shows all that changed.
  expect.soft(Buffer.from(look, 'base64')).toMatchSnapshot(['looks', `${name}.png`], tolerated)
}

/** How the page looks, shrunk, when nothing in it changes any more. */
async function settledLook(page: Page, mask: readonly Locator[]): Promise<string> {
  let before = ''
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide', mask: [...mask], maskColor: '#888888' })
    const now = await page.evaluate(shrink, { source: taken.toString('base64'), by: shrinkBy })
    if (now === before) return now
    before = now
    await page.waitForTimeout(250)
  }
  throw new Error('It does not come to rest')
}

/** Runs in the page. Averages by itself: what a canvas does when it draws smaller differs between browsers. */
async function shrink({ source, by }: { source: string; by: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const penOn = (canvas: OffscreenCanvas) => {
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('The browser has no canvas')
    return pen
  }
  const large = penOn(new OffscreenCanvas(image.width, image.height))
  large.drawImage(image, 0, 0)
  const { data, width } = large.getImageData(0, 0, image.width, image.height)
  const canvas = new OffscreenCanvas(Math.floor(width / by), Math.floor(image.height / by))
  const small = new ImageData(canvas.width, canvas.height)
  for (let at = 0; at < small.data.length; at += 1) {
    const [column, row] = [(at >> 2) % canvas.width, Math.floor((at >> 2) / canvas.width)]
    let sum = 0
    for (let y = row * by; y < (row + 1) * by; y += 1)
      for (let x = column * by; x < (column + 1) * by; x += 1) sum += data[(y * width + x) * 4 + (at & 3)] ?? 0
    // NOTE in steps: what hardly differs is the same, and the file stays small.
    small.data[at] = Math.round(sum / by ** 2 / 8) * 8
  }
  penOn(canvas).putImageData(small, 0, 0)
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  return btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''))
}
