import type { TFunction } from 'i18next'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { textAt } from '../state/document.ts'
import { useDraftStore } from '../state/draft-store.ts'
import { saveFile } from '../state/save-file.ts'
import { showToast } from '../state/toasts.ts'
import type { LatePopoverProps } from '../ui/LatePopover.tsx'

/** Copies a link that holds the whole spec, or says why it can't. */
export async function copyShareLink(t: TFunction): Promise<void> {
  const { maxLinkCharacters, shareLink } = await import('../state/share-link.ts')
  const link = shareLink(useDraftStore.getState().document, location.origin)
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
  const { stringify } = await import('yaml')
  saveFile(
    `${textAt(document, '/chart/name') || 'chart'}.spec.yaml`,
    new Blob([stringify(document, { lineWidth: 0 })], { type: 'application/yaml' }),
  )
}

/** The spec to somebody else: as a link or as a file. */
export function ShareMenu(popover: LatePopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover {...popover} className="popover menu-popover" placement="bottom end" aria-label={t('share.label')}>
      <Menu className="menu" aria-label={t('share.label')} autoFocus="first" onClose={() => popover.onOpenChange(false)}>
        <MenuItem className="menu-item" onAction={() => void copyShareLink(t)}>
          {t('share.copy')}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => void exportSpec()}>
          {t('share.export')}
        </MenuItem>
      </Menu>
    </Popover>
  )
}
