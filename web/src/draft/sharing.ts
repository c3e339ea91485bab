import type { TFunction } from 'i18next'
import { saveFile } from '../ui/save-file.ts'
import { showToast } from '../ui/toasts.ts'
import { textAt } from './document.ts'
import { useDraftStore } from './draft-store.ts'

/** Copies a link that holds the whole spec, or says why it can't. */
export async function copyShareLink(t: TFunction): Promise<void> {
  const { maxLinkCharacters, shareLink } = await import('./share-link.ts')
  const link = shareLink(useDraftStore.getState().document, document.baseURI)
  if (link === null) {
    showToast({ message: t('share.tooLong', { limit: maxLinkCharacters }) })
    return
  }
  try {
    await navigator.clipboard.writeText(link)
    showToast({ message: t('share.copied') })
  } catch {
    showToast({ message: t('share.notCopied') })
  }
}

/** Saves the spec as YAML, ready for git. */
export async function exportSpec(): Promise<void> {
  const { document } = useDraftStore.getState()
  const { specFileText } = await import('./spec-file-text.ts')
  saveFile(`${textAt(document, '/chart/name') || 'chart'}.spec.yaml`, new Blob([specFileText(document)], { type: 'application/yaml' }))
}

/** The ways to give the spec to somebody else, for every place that offers them. */
export const sharing = [
  { id: 'share', titleKey: 'share.copy', run: copyShareLink },
  { id: 'export', titleKey: 'share.export', run: exportSpec },
] as const
