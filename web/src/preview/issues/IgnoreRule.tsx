import type { Finding } from '@slipway/shared/check'
import { useState } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import { LateOverlay } from '../../late/LateOverlay.tsx'
import { fetchAhead, late } from '../../ui/late.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { stopIgnoring } from './ignore-rule.ts'

const fetchDialog = () => import('./IgnoreRuleDialog.tsx')
const IgnoreRuleDialog = late(() => fetchDialog().then((module) => module.IgnoreRuleDialog))

/** Ignores a rule for this chart with a reason that reviewers see, or takes that back. */
export function IgnoreRule({ finding }: { readonly finding: Finding }) {
  const t = usePreviewText()
  const [isOpen, setOpen] = useState(false)
  const stop = () => {
    useDraftStore.getState().edit((document) => stopIgnoring(document, finding.rule))
  }
  if (finding.silenced !== undefined) {
    return (
      <button type="button" className="pv-button" onClick={stop}>
        {t('problems.stopIgnoring')}
      </button>
    )
  }
  return (
    <>
      <button
        type="button"
        className="pv-button"
        aria-haspopup="dialog"
        onPointerEnter={() => fetchAhead(fetchDialog)}
        onFocus={() => fetchAhead(fetchDialog)}
        onClick={() => setOpen(true)}
      >
        {t('problems.ignoreRule')}
      </button>
      {isOpen && (
        <LateOverlay close={() => setOpen(false)} open={() => setOpen(true)}>
          <IgnoreRuleDialog rule={finding.rule} close={() => setOpen(false)} />
        </LateOverlay>
      )}
    </>
  )
}
