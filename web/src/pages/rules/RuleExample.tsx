import { type DiffLine, diffLines, hunksOf } from '@slipway/shared/base'
import { type ExamplePart, ruleExample } from '@slipway/shared/check'
import { useMemo } from 'react'
import { useLocalized } from '../../text/language.ts'
import { useRulesText } from './use-rules-text.ts'

type Side = 'breaks' | 'keeps'
const signs = { breaks: '-', keeps: '+' } as const

interface Row {
  readonly key: string
  readonly text: string
  readonly isMarked: boolean
  /** Lines are left out before it. */
  readonly begins: boolean
}

function rowsOf(hunks: readonly (readonly DiffLine[])[], side: Side): readonly Row[] {
  return hunks.flatMap((hunk, part) =>
    hunk
      .filter(({ sign }) => sign === ' ' || sign === signs[side])
      .map(({ sign, text }, index) => ({
        key: `${part}:${index}`,
        text,
        isMarked: sign !== ' ',
        begins: part > 0 && index === 0,
      })),
  )
}

function Half({ side, rows }: { readonly side: Side; readonly rows: readonly Row[] }) {
  const t = useRulesText()
  return (
    <div className="rule-half" data-side={side}>
      <p className="rule-half-title">
        <span aria-hidden="true">{side === 'breaks' ? '✕' : '✓'}</span> {t(side)}
      </p>
      {rows.length === 0 ? (
        <p className="muted">{t('notThere')}</p>
      ) : (
        <pre>
          {rows.map(({ key, text, isMarked, begins }) => (
            <span key={key} className={`${isMarked ? 'marked' : ''} ${begins ? 'next' : ''}`}>
              {isMarked ? <mark>{text}</mark> : text}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </div>
  )
}

function Part({ part }: { readonly part: ExamplePart }) {
  const localized = useLocalized()
  const hunks = useMemo(() => hunksOf(diffLines(part.breaks ?? '', part.keeps ?? '')), [part])
  return (
    <section className="rule-part">
      <h3>{localized(part.name)}</h3>
      <div className="rule-halves">
        <Half side="breaks" rows={rowsOf(hunks, 'breaks')} />
        <Half side="keeps" rows={rowsOf(hunks, 'keeps')} />
      </div>
    </section>
  )
}

/** What breaks a rule next to what keeps it: the lines in which the two differ, with a few around them. */
export function RuleExample({ id }: { readonly id: string }) {
  const parts = useMemo(() => ruleExample(id), [id])
  return parts.map((part) => <Part key={part.name.en} part={part} />)
}
