import './export.css'
import { useTranslation } from 'react-i18next'
import { useOfflineStore } from '../../offline/offline-store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { saveBundle, saveRendered, saveSource } from './export-chart.ts'
import { useDownload } from './use-download.ts'

interface RowProps {
  readonly form: 'archive' | 'source' | 'rendered' | 'bundle'
  readonly onSave: () => void
  readonly busy?: boolean
  /** Why it can't be saved now. */
  readonly setupProblem?: string | undefined
}

function Row({ form, onSave, busy = false, setupProblem }: RowProps) {
  const { t } = useTranslation()
  return (
    <li className="export-row">
      <div>
        <strong>{t(`exports.${form}.title`)}</strong>
        <p id={`export-${form}-why`} className="muted">
          {setupProblem ?? t(`exports.${form}.text`)}
        </p>
      </div>
      <button
        type="button"
        className="button"
        aria-describedby={`export-${form}-why`}
        aria-busy={busy}
        disabled={setupProblem !== undefined}
        onClick={onSave}
      >
        {t(`exports.${form}.save`)}
      </button>
    </li>
  )
}

/** Everything that the chart can leave the page as. */
export function ExportDialog({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  const { download, busy } = useDownload()
  const online = useOfflineStore((state) => state.online)
  return (
    <Dialog title={t('exports.title')} isOpen onOpenChange={onOpenChange} closeLabel={t('dialog.close')}>
      <ul className="export-rows">
        <Row form="archive" busy={busy} setupProblem={online ? undefined : t('exports.archive.offline')} onSave={() => void download()} />
        <Row form="source" onSave={() => void saveSource()} />
        <Row form="rendered" onSave={saveRendered} />
        <Row form="bundle" onSave={() => void saveBundle()} />
      </ul>
    </Dialog>
  )
}
