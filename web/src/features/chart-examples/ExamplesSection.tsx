import '../history/history.css'
import './examples.css'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { useExamplesStore } from '../../pipeline/examples-store.ts'
import { CompareWith } from './CompareWith.tsx'
import { ExampleState } from './ExampleState.tsx'
import { useExamplesText } from './use-examples-text.ts'

/** The chart's examples: whether they keep their promises, and what of them changed. */
export default function ExamplesSection() {
  const t = useExamplesText()
  const runs = useExamplesStore((state) => state.runs)
  const diffs = useExamplesStore((state) => state.diffs)
  const findings = usePreviewStore((state) => state.findings)
  const gone = (diffs ?? []).filter(({ how }) => how === 'removed')
  return (
    <section className="examples-state" aria-labelledby="examples-title">
      <h2 id="examples-title">{t('title')}</h2>
      <p className="muted">{t('lead')}</p>
      <CompareWith />
      {runs.length > 0 && diffs === null && <p className="muted">{t('nothingBefore')}</p>}
      {runs.length === 0 && <p className="muted">{t('notYet')}</p>}
      <ul>
        {runs.map(({ example: { name } }, index) => (
          <ExampleState
            key={name}
            name={name}
            findings={findings.filter((it) => it.rule.startsWith('example-') && it.pointer?.startsWith(`/examples/${index}/`))}
            diff={diffs === null ? null : diffs.find(({ example }) => example === name)}
          />
        ))}
        {gone.map(({ example }) => (
          <li key={example} className="example">
            <strong>{t('gone', { name: example })}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
