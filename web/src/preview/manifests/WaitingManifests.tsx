import { useMemo, useState } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { CodeLines } from './CodeLines.tsx'
import { EngineProgress } from './EngineProgress.tsx'
import { waitingTemplates } from './waiting-templates.ts'

const nothingChanged: ReadonlySet<number> = new Set()

/** Until Helm runs in the page: the chart's own templates, laid out as the manifests will be, and how far Helm is. */
export function WaitingManifests() {
  const t = usePreviewText()
  const files = usePreviewStore((state) => state.generated?.files)
  const templates = useMemo(() => waitingTemplates(files ?? {}), [files])
  const [selected, setSelected] = useState('')
  const [current, setCurrent] = useState<number | null>(null)
  const shown = templates.find(({ path }) => path === selected) ?? templates[0]
  const select = (path: string) => {
    setSelected(path)
    setCurrent(null)
  }
  return (
    <div className="pv-panel">
      <EngineProgress />
      {shown === undefined ? null : (
        <div className="mf-sides">
          <ul className="mf-objects" aria-label={t('manifests.templates')}>
            {templates.map(({ path, kind }) => (
              <li key={path}>
                <button type="button" aria-current={path === shown.path} onClick={() => select(path)}>
                  <b>{kind}</b>
                  <span title={path}>{path}</span>
                  <em />
                </button>
              </li>
            ))}
          </ul>
          <div className="mf-side">
            <div className="pv-bar mf-bar">
              <span className="pv-source">{shown.path}</span>
            </div>
            <CodeLines
              key={shown.path}
              id={shown.path}
              idPrefix="mw"
              label={t('manifests.templateOf', { kind: shown.kind })}
              lines={shown.lines}
              changed={nothingChanged}
              current={current}
              search=""
              onCurrent={setCurrent}
              onHover={ignoreHover}
            />
            <footer className="mf-place">
              <span className="pv-muted">{t('manifests.templateHelp')}</span>
            </footer>
          </div>
        </div>
      )}
    </div>
  )
}

function ignoreHover(): void {
  // A template has no template behind it.
}
