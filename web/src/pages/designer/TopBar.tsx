import { PRODUCT_NAME } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { LateAppMenu } from '../../features/app-menu/LateAppMenu.tsx'
import { LatePopover } from '../../late/LatePopover.tsx'
import { late } from '../../ui/late.ts'
import { Mark } from '../../ui/Mark.tsx'
import { PreviewSettingsButton } from './PreviewSettingsButton.tsx'
import { SavedState } from './SavedState.tsx'
import type { Opened } from './use-shortcuts.ts'

const fetchShareMenu = () => import('./ShareMenu.tsx').then((module) => module.ShareMenu)
const ShareMenu = late(fetchShareMenu)

function UndoRedo() {
  const { t } = useTranslation()
  const canUndo = useDraftStore((state) => state.history.past.length > 0)
  const canRedo = useDraftStore((state) => state.history.future.length > 0)
  const undo = useDraftStore((state) => state.undo)
  const redo = useDraftStore((state) => state.redo)
  return (
    <>
      <button type="button" className="icon-button" aria-label={t('top.undo')} title={t('top.undoHint')} disabled={!canUndo} onClick={undo}>
        ↶
      </button>
      <button type="button" className="icon-button" aria-label={t('top.redo')} title={t('top.redoHint')} disabled={!canRedo} onClick={redo}>
        ↷
      </button>
    </>
  )
}

/** Which draft it is, what can be done with the whole of it, and the way to publish. */
export function TopBar({ onOpen }: { readonly onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation()
  const name = useDraftStore((state) => textAt(state.document, '/chart/name'))
  const version = useDraftStore((state) => textAt(state.document, '/chart/version'))
  return (
    <header className="top">
      <Link href="/" className="brand" aria-label={t('top.toStart', { product: PRODUCT_NAME })}>
        <Mark />
        <span className="brand-name">{PRODUCT_NAME}</span>
      </Link>
      <div className="draft">
        <strong className="draft-name">{name || t('draft.unnamed')}</strong>
        <span className="draft-version">{version}</span>
        <SavedState />
      </div>
      <UndoRedo />
      <button
        type="button"
        className="icon-button"
        aria-label={t('history.button')}
        title={t('history.title')}
        onClick={() => onOpen('history')}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
          <path d="M2.5 8a5.5 5.5 0 1 0 1.7-4L2.5 5.6M2.5 2.5v3.1h3.1M8 5v3.2l2.1 1.3" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      <PreviewSettingsButton />
      <LatePopover className="button ghost wide-only" opens="menu" fetch={fetchShareMenu} popover={(popover) => <ShareMenu {...popover} />}>
        {t('share.label')}
      </LatePopover>
      <button type="button" className="button ghost wide-only" onClick={() => onOpen('export')}>
        {t('exports.open')}
      </button>
      <button type="button" className="button primary" onClick={() => onOpen('publish')}>
        {t('top.publish')}
      </button>
      <LateAppMenu onOpen={onOpen} />
    </header>
  )
}
