import { parseValues } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { usePreviewStore } from '../page-state/preview-store.ts'
import CodeEditor from './CodeEditor.tsx'
import type { EditorFault } from './faults.ts'
import { languageOf } from './language-of.ts'
import { useFaults } from './use-faults.ts'
import { wordsOfChart } from './words-of-chart.ts'

interface FieldEditorProps {
  /** Of the element that takes the focus. */
  readonly id: string
  readonly label: string
  /** The file in the chart that the field becomes; absent: YAML that does not become a file. */
  readonly path?: string | undefined
  readonly text: string
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly onChange: (text: string) => void
}

/** The editor of the panel of files as a field of the form: the same completion, the same errors at their places. */
export default function FieldEditor({ id, label, path, text, describedBy, isInvalid, onChange }: FieldEditorProps) {
  const files = usePreviewStore((state) => state.generated?.files)
  const words = useMemo(() => wordsOfChart(files ?? {}), [files])
  const ofHelm = useFaults(path ?? '')
  const language = path === undefined ? 'yaml' : languageOf(path)
  const faults = useMemo(() => [...ofHelm, ...(language === 'yaml' ? yamlFaults(text) : [])], [ofHelm, language, text])
  return (
    <CodeEditor
      id={id}
      label={label}
      language={language}
      text={text}
      faults={faults}
      words={words}
      describedBy={describedBy}
      isInvalid={isInvalid}
      onChange={onChange}
    />
  )
}

function yamlFaults(text: string): EditorFault[] {
  const read = parseValues(text)
  return read.ok || text.trim() === '' ? [] : [{ line: read.error.line ?? 1, message: read.error.message }]
}
