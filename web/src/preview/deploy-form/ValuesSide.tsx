import { useState } from 'react'
import { LatePart } from '../../late/LatePart.tsx'
import { late } from '../../ui/late.ts'
import { Segmented } from '../common/Segmented.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { WaitingText } from '../common/WaitingText.tsx'
import { Changes } from './Changes.tsx'
import { changedLineCount } from './changed-line-count.ts'
import type { DeployValues } from './use-values.ts'

const CodeEditor = late(() => import('../../editor/CodeEditor.tsx').then((module) => module.default))

type Side = 'yaml' | 'changes'

/** The values next to the form: as YAML to edit, or what differs from the package's. */
export function ValuesSide({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const [side, setSide] = useState<Side>('yaml')
  const count = changedLineCount(deploy.packageText, deploy.text)
  const choices = [
    { id: 'yaml', title: 'values.yaml' },
    { id: 'changes', title: count === 0 ? t('deployForm.changes') : t('deployForm.changesOf', { count }) },
  ] as const
  return (
    <section className="df-yaml" aria-label={t('deployForm.yaml')}>
      <header>
        <Segmented label={t('deployForm.yaml')} value={side} choices={choices} onChange={setSide} />
        <span className="pv-muted">{deploy.changed ? t('deployForm.yamlChanged') : t('deployForm.yamlPackage')}</span>
      </header>
      {side === 'changes' ? (
        <Changes deploy={deploy} />
      ) : (
        <LatePart fallback={<WaitingText label={t('deployForm.yaml')} text={deploy.text} />}>
          <CodeEditor
            label={t('deployForm.yaml')}
            language="yaml"
            text={deploy.text}
            faults={deploy.fault ? [{ line: deploy.fault.line ?? 1, message: deploy.fault.message }] : []}
            onChange={deploy.setText}
          />
        </LatePart>
      )}
    </section>
  )
}
