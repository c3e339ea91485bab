import { describe, expect, it } from 'vitest'
import { keptText, readKept } from './kept-preview.ts'
import type { PreviewSettings } from './preview-store.ts'

const settings: PreviewSettings = {
  release: 'mine',
  namespace: 'user-bo',
  user: 'bo',
  datasets: ['one'],
  person: { role: 'administrator', denied: ['one'], unknown: [] },
  kubeVersion: 'v1.36.0',
  mode: 'upgrade',
  valuesYaml: 'secret: of one chart',
}

describe('what is kept of the preview', () => {
  it('is all that was chosen but the values, which belong to one chart', () => {
    const { valuesYaml, ...rest } = settings
    expect(readKept(keptText(settings, 'picture'))).toEqual({ settings: rest, panel: 'picture' })
    expect(keptText(settings, 'picture')).not.toContain(valuesYaml)
  })

  it.each([null, '', '{', '{"settings":{"release":7},"panel":"files"}'])('is nothing where %s was kept', (text) => {
    expect(readKept(text)).toBeNull()
  })
})
