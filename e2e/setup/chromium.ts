import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The browser to drive: the one that CHROMIUM_PATH names, an installed one, or Playwright's own. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC]
  return installed.find((path) => existsSync(path)) ?? chromium.executablePath()
}
