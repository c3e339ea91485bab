import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SpecDocument } from '../../draft/document.ts'
import { useLanguage } from '../../text/language.ts'
import { changeWords } from './change-words.ts'
import { compareDrafts, type FileChange } from './compare.ts'

const classes = { '+': 'came', '-': 'went', ' ': '' } as const

function FileDiff({ file }: { readonly file: FileChange }) {
  const { t } = useTranslation()
  const rows = file.hunks.flatMap((hunk, part) =>
    hunk.map(({ sign, text }, index) => ({ key: `${part}:${index}`, sign, text, begins: part > 0 && index === 0 })),
  )
  const count = (sign: string) => rows.filter((row) => row.sign === sign).length
  return (
    <details className="file-diff">
      <summary>
        <code>{file.path}</code> <span className="muted">{t(`history.file.${file.kind}`, { added: count('+'), removed: count('-') })}</span>
      </summary>
      <pre className="diff">
        {rows.map(({ key, sign, text, begins }) => (
          <span key={key} className={`${classes[sign]} ${begins ? 'next' : ''}`}>{`${sign} ${text}\n`}</span>
        ))}
      </pre>
    </details>
  )
}

/** What is different between two states of the draft: in words, and in the chart's files. */
export function Comparison({ before, after }: { readonly before: SpecDocument; readonly after: SpecDocument }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { changes, files } = useMemo(() => compareDrafts(before, after), [before, after])
  if (changes.length === 0) return <p className="muted">{t('history.same')}</p>
  return (
    <>
      <ul className="changes">
        {changes.map((change) => (
          <li key={`${change.kind}${change.pointer}`}>{changeWords(change, [before, after], t, language)}</li>
        ))}
      </ul>
      <h3>{t('history.files')}</h3>
      {files === null ? <p className="muted">{t('history.noFiles')}</p> : <FileChanges files={files} />}
    </>
  )
}

/** The files that differ, each with its lines. */
export function FileChanges({ files }: { readonly files: readonly FileChange[] }) {
  const { t } = useTranslation()
  if (files.length === 0) return <p className="muted">{t('history.sameFiles')}</p>
  return files.map((file) => <FileDiff key={file.path} file={file} />)
}
