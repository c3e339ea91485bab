import type { ExampleDiff, Finding } from '@slipway/shared/check'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { goToField } from '../../page-state/navigation.ts'
import { useLocalized } from '../../text/language.ts'
import { ObjectChange } from './ObjectChange.tsx'
import { useExamplesText } from './use-examples-text.ts'

interface Props {
  readonly name: string
  /** What was found about it. */
  readonly findings: readonly Finding[]
  /** Null: it is not compared. Undefined: nothing of it changed. */
  readonly diff: ExampleDiff | undefined | null
}

function Difference({ diff }: { readonly diff: ExampleDiff | undefined }) {
  const t = useExamplesText()
  if (diff === undefined) return <p className="muted">{t('same')}</p>
  return (
    <>
      <p className="example-how">{t(`how.${diff.how}`, { count: diff.objects.length })}</p>
      {diff.objects.map((change) => (
        <ObjectChange key={change.object} change={change} />
      ))}
    </>
  )
}

/** One example: whether it keeps its promises, and which of its objects changed. */
export function ExampleState({ name, findings, diff }: Props) {
  const t = useExamplesText()
  const localized = useLocalized()
  const holds = findings.length === 0
  return (
    <li className="example">
      <p className="example-head">
        <strong>{name}</strong>{' '}
        <span className={holds ? 'ok-text' : 'error-text'}>
          <span aria-hidden="true">{holds ? '✓' : '✕'}</span> {holds ? t('renders') : t('fails', { count: findings.length })}
        </span>
      </p>
      {keyedFindings(findings).map(({ key, finding: { message, pointer } }) => (
        <p key={key} className="example-finding">
          {pointer === undefined ? (
            localized(message)
          ) : (
            <button type="button" className="link" onClick={() => goToField(pointer)}>
              {localized(message)}
            </button>
          )}
        </p>
      ))}
      {diff !== null && <Difference diff={diff} />}
    </li>
  )
}
