import type { Page } from '@playwright/test'
import { DesignerPage } from '../pages/designer-page.ts'
import { StartPage } from '../pages/start-page.ts'
import { presetNamed } from './presets.ts'

/** A new draft of a preset, opened in the designer. */
export async function openPreset(page: Page, name: string): Promise<DesignerPage> {
  const start = new StartPage(page)
  await start.open()
  await start.openPreset(presetNamed(name))
  const designer = new DesignerPage(page)
  await designer.ready()
  return designer
}
