import type { ObjectDiff } from '@slipway/shared/check'
import { useMemo } from 'react'
import { useExamplesText } from './use-examples-text.ts'

const classes: Readonly<Record<string, string>> = { '+': 'came', '-': 'went' }

interface Row {
  readonly key: number
  readonly sign: string
  readonly text: string
  /** Lines are left out before it. */
  readonly begins: boolean
}

/** The lines of a unified diff, without its head and the heads of its parts. */
function rowsOf(diff: string): readonly Row[] {
  const lines = diff.trimEnd().split('\n').slice(2)
  return lines.flatMap((line, key) => {
    if (line.startsWith('@@')) return []
    return [{ key, sign: line.slice(0, 1), text: line.slice(1), begins: key > 1 && lines[key - 1]?.startsWith('@@') === true }]
  })
}

/** How one object of an example changed, line by line, to open. */
export function ObjectChange({ change }: { readonly change: ObjectDiff }) {
  const t = useExamplesText()
  const rows = useMemo(() => rowsOf(change.diff), [change.diff])
  return (
    <details className="file-diff">
      <summary>
        <code>{change.object}</code> <span className="muted">{t(`object.${change.how}`)}</span>
      </summary>
      <pre className="diff">
        {rows.map(({ key, sign, text, begins }) => (
          <span key={key} className={`${classes[sign] ?? ''} ${begins ? 'next' : ''}`}>{`${sign} ${text}\n`}</span>
        ))}
      </pre>
    </details>
  )
}
