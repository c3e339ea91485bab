import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '../../editor/language-of.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { WaitingText } from '../../preview/common/WaitingText.tsx'
import { FileTree } from '../../preview/files/FileTree.tsx'
import { fileTree } from '../../preview/files/file-tree.ts'
import { late } from '../../ui/late.ts'
import type { OpenedChart } from './opened-chart.ts'
import '../../preview/common/common.css'
import '../../preview/files/files.css'
import './opened-chart.css'

const CodeEditor = late(() => import('../../editor/CodeEditor.tsx').then((module) => module.default))
const none: ReadonlySet<string> = new Set()

/** The file that is looked at, and the line to go to; a new `nonce` goes there again. */
export interface FilePlace {
  readonly file: string
  readonly line: number | null
  readonly nonce: number
}

interface Props {
  readonly chart: OpenedChart
  readonly place: FilePlace
  readonly onSelect: (file: string) => void
}

/** A foreign chart's files, to read. */
export default function ChartFiles({ chart, place: { file, line, nonce }, onSelect }: Props) {
  const { t } = useTranslation()
  const nodes = useMemo(() => fileTree([...Object.keys(chart.files), ...chart.others.keys()]), [chart])
  const target = useMemo(() => (line === null ? null : { line, nonce }), [line, nonce])
  const text = chart.files[file]
  return (
    <div className="opened-files">
      <FileTree nodes={nodes} selected={file} own={none} faulty={null} changed={{}} onSelect={onSelect} />
      <section aria-label={file}>
        {text === undefined ? (
          <p className="pv-bar muted">{t(chart.others.has(file) ? 'preview.files.binary' : 'exports.opened.noFile', { file })}</p>
        ) : (
          <LatePart fallback={<WaitingText label={file} text={text} />}>
            <CodeEditor key={file} label={file} language={languageOf(file)} text={text} target={target} />
          </LatePart>
        )}
      </section>
    </div>
  )
}
