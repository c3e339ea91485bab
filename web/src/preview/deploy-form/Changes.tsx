import { diffLines, hunksOf } from '@slipway/shared/base'
import { useMemo } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import type { DeployValues } from './use-values.ts'

const names = { '+': 'came', '-': 'went', ' ': undefined } as const

/** Kubeapps' tab of changes: what would be deployed against what the package says, or on an upgrade against what is deployed. */
export function Changes({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const mode = usePreviewStore((state) => state.settings.mode)
  const { packageText, text } = deploy
  const hunks = useMemo(() => hunksOf(diffLines(packageText, text)), [packageText, text])
  if (hunks.length === 0) return <p className="df-no-changes pv-muted">{t(`deployForm.noChanges.${mode}`)}</p>
  const rows = hunks.flatMap((hunk, part) =>
    hunk.map(({ sign, text: line }, at) => ({ key: `${part}:${at}`, sign, line, begins: at === 0 })),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="df-changes" tabIndex={0} aria-label={t('deployForm.changes')}>
      <p className="pv-muted">{t(`deployForm.comparedWith.${mode}`)}</p>
      <pre>
        {rows.map(({ key, sign, line, begins }) => (
          <span key={key} data-line={names[sign]} data-begins={begins || undefined}>
            {`${sign} ${line}\n`}
          </span>
        ))}
      </pre>
    </section>
  )
}
