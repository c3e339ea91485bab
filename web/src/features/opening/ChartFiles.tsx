import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '../../editor/language-of.ts'
import { WaitingText } from '../../preview/common/WaitingText.tsx'
import { FileTree } from '../../preview/files/FileTree.tsx'
import { fileTree } from '../../preview/files/file-tree.ts'
import type { OpenedChart } from './opened-chart.ts'
import '../../preview/common/common.css'
import '../../preview/files/files.css'
import { LatePart } from '../../late/LatePart.tsx'
import { late } from '../../ui/late.ts'

const CodeEditor = late(() => import('../../editor/CodeEditor.tsx').then((module) => module.default))
const none: ReadonlySet<string> = new Set()

/** A foreign chart's files, to read. */
export function ChartFiles({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [selected, setSelected] = useState('Chart.yaml')
  const nodes = useMemo(() => fileTree([...Object.keys(chart.files), ...chart.others.keys()]), [chart])
  const text = chart.files[selected]
  return (
    <details className="opened-files" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('exports.opened.files', { count: Object.keys(chart.files).length + chart.others.size })}</summary>
      {isOpen && (
        <div className="opened-files-view">
          <FileTree nodes={nodes} selected={selected} own={none} faulty={null} changed={{}} onSelect={setSelected} />
          <section aria-label={selected}>
            {text === undefined ? (
              <p className="muted">{t('preview.files.binary')}</p>
            ) : (
              <LatePart fallback={<WaitingText label={selected} text={text} />}>
                <CodeEditor key={selected} label={selected} language={languageOf(selected)} text={text} />
              </LatePart>
            )}
          </section>
        </div>
      )}
    </details>
  )
}
