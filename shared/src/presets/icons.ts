import type { ChartSpec } from '#spec'

type Icon = NonNullable<ChartSpec['chart']['icon']>

/** Drawings of our own, in lines on a square of 64: no product's logo. */
const drawings = {
  desktop: 'M12 16h40v26H12zM32 42v8M22 50h20',
  notebook: 'M18 12h30v40H18zM26 12v40M33 22h8M33 30h8',
  curve: 'M14 12v38h38M22 42l9-12 8 6 11-17',
  code: 'M24 20 12 32l12 12M40 20l12 12-12 12',
  database: 'M16 18c0-8 32-8 32 0v28c0 8-32 8-32 0zM16 18c0 8 32 8 32 0M16 32c0 8 32 8 32 0',
  bars: 'M12 50h40M20 50V34M32 50V16M44 50V26',
  page: 'M14 14h36v36H14zM14 24h36M22 33h20M22 41h12',
  run: 'M24 16l24 16-24 16z',
} as const

/** A small picture for the catalogue's card, kept in the chart as `resources/icon.svg`. */
export function icon(drawing: keyof typeof drawings, colour: string): Icon {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${colour}"/><path d="${drawings[drawing]}" fill="none" stroke="#fff" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/></svg>\n`
  return { from: 'upload', fileName: 'icon.svg', base64: base64(svg) }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of plain ASCII. */
function base64(ascii: string): string {
  let text = ''
  for (let at = 0; at < ascii.length; at += 3) {
    const [one = 0, two = 0, three = 0] = [...ascii.slice(at, at + 3)].map((character) => character.charCodeAt(0))
    const bits = (one << 16) | (two << 8) | three
    for (let digit = 0; digit < 4; digit++) text += at + digit > ascii.length ? '=' : DIGITS.charAt((bits >> (18 - 6 * digit)) & 63)
  }
  return text
}
