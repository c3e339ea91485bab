import type { Finding } from '@slipway/shared/check'
import { type FormEvent, useId, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useDraftStore } from '../../draft/draft-store.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { ignoreRule, stopIgnoring } from './ignore-rule.ts'

const shortestReason = 3

/** Silences a rule for this chart with a reason that reviewers see, or takes that back. */
export function IgnoreRule({ finding }: { readonly finding: Finding }) {
  const t = usePreviewText()
  const replaceDocument = useDraftStore((state) => state.replaceDocument)
  if (finding.silenced !== undefined) {
    return (
      <button
        type="button"
        className="pv-button"
        onClick={() => replaceDocument(stopIgnoring(useDraftStore.getState().document, finding.rule))}
      >
        {t('problems.stopIgnoring')}
      </button>
    )
  }
  return (
    <DialogTrigger>
      <Button className="pv-button">{t('problems.ignoreRule')}</Button>
      <ModalOverlay className="pv-overlay" isDismissable>
        <Modal className="pv-modal">
          <Dialog className="pv-dialog">{({ close }) => <SilenceForm rule={finding.rule} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

function SilenceForm({ rule, close }: { readonly rule: string; readonly close: () => void }) {
  const t = usePreviewText()
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { document, replaceDocument } = useDraftStore.getState()
    replaceDocument(ignoreRule(document, rule, reason.trim()))
    close()
  }
  return (
    <form onSubmit={submit}>
      <Heading slot="title">{t('problems.silenceTitle', { rule })}</Heading>
      <label htmlFor={id}>{t('problems.silenceReason')}</label>
      <textarea
        id={id}
        rows={3}
        className="pv-input pv-wide"
        required
        minLength={shortestReason}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="pv-dialog-actions">
        <Button className="pv-button" onPress={close}>
          {t('problems.silenceCancel')}
        </Button>
        <button type="submit" className="pv-button pv-primary">
          {t('problems.silenceYes')}
        </button>
      </div>
    </form>
  )
}
