import { expect, type Locator, type Page } from '@playwright/test'

/** What opens over the designer, by names in either language. */
export const overlays = ['palette', 'shortcuts', 'menu', 'share', 'settings', 'export', 'history', 'publish'] as const
export type Overlay = (typeof overlays)[number]

const item = (page: Page, name: RegExp): Locator => page.getByRole('menuitem', { name })

async function openFromMenu(page: Page, name: RegExp): Promise<void> {
  await openMenu(page)
  await item(page, name).click()
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /(theme, language and shortcuts|tema, idioma y atajos)$/i }).click()
}

async function pressOnPage(page: Page, key: string): Promise<void> {
  await page.locator('main#step').focus()
  await page.keyboard.press(key)
}

const inTop = (page: Page, name: RegExp): Locator => page.locator('header.top').getByRole('button', { name })

async function openSettings(page: Page): Promise<void> {
  const button = inTop(page, /^(Preview as|Ver como) /)
  // NOTE where the window is narrow the menu has it.
  if (await button.isVisible()) await button.click()
  else await openFromMenu(page, /^(Preview as|Ver como)/)
}

const ways: Readonly<Record<Overlay, (page: Page) => Promise<void>>> = {
  palette: (page) => pressOnPage(page, 'ControlOrMeta+k'),
  shortcuts: (page) => pressOnPage(page, '?'),
  menu: openMenu,
  share: (page) => inTop(page, /^(Share|Compartir)$/).click(),
  settings: openSettings,
  export: (page) => openFromMenu(page, /^Export/),
  history: (page) => inTop(page, /^(History|Historial)$/).click(),
  publish: (page) => inTop(page, /^(Publish|Publicar)/).click(),
}

/** Opens one; answers what is open. */
export async function openOverlay(page: Page, overlay: Overlay): Promise<Locator> {
  await ways[overlay](page)
  const opened = overlay === 'menu' || overlay === 'share' ? page.getByRole('menu') : page.getByRole('dialog')
  await opened.waitFor()
  return opened
}

/** Closes what is open with Escape. */
export async function closeOverlay(page: Page, opened: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
}

/** Dialogs of the open step or panel, by what opens them in either language. */
const asking = {
  paste: /^(Paste a \.env|Pegar un archivo \.env)/,
  restore: /^(Restore defaults|Restaurar valores por defecto)$/,
  silence: /^(Ignore rule|Ignorar regla)…$/,
} as const

/** Opens a dialog that the open step or panel has a button for. */
export async function askWith(page: Page, question: keyof typeof asking): Promise<Locator> {
  await page.getByRole('button', { name: asking[question] }).last().click()
  const opened = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  await opened.waitFor()
  return opened
}
