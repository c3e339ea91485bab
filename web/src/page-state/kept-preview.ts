import { z } from 'zod'
import { type PreviewSettings, usePreviewStore } from './preview-store.ts'

const key = 'slipway-preview'

const keptSchema = z.object({
  settings: z.object({
    release: z.string(),
    namespace: z.string(),
    user: z.string(),
    datasets: z.array(z.string()),
    person: z
      .object({
        role: z.enum(['user', 'administrator', 'without-group']),
        denied: z.array(z.string()),
        unknown: z.array(z.string()),
      })
      .optional(),
    kubeVersion: z.string().nullable(),
    mode: z.enum(['install', 'upgrade']),
  }),
  panel: z.string(),
})

/** What was kept; null where nothing was, or what an older version of this page kept. */
export function readKept(text: string | null): z.infer<typeof keptSchema> | null {
  try {
    return keptSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null
  }
}

/** What is kept of the settings: all but the deploying user's values, which belong to one chart. */
export function keptText({ valuesYaml, ...settings }: PreviewSettings, panel: string): string {
  return JSON.stringify({ settings, panel })
}

/** Keeps in the browser for whom the preview is made and which panel is open; takes up at once what was kept. */
export function keepPreviewSettings(): void {
  const kept = readKept(localStorage.getItem(key))
  if (kept !== null) usePreviewStore.setState((state) => ({ settings: { ...state.settings, ...kept.settings }, panel: kept.panel }))
  usePreviewStore.subscribe(({ settings, panel }, before) => {
    if (settings !== before.settings || panel !== before.panel) localStorage.setItem(key, keptText(settings, panel))
  })
}
