import { type FormEvent, useId, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useDraftStore } from '../../draft/draft-store.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { ignoreRule } from './ignore-rule.ts'

const shortestReason = 3

/** Asks why a rule does not matter for this chart. */
export function IgnoreRuleDialog({ rule, close }: { readonly rule: string; readonly close: () => void }) {
  return (
    <ModalOverlay className="pv-overlay" isDismissable isOpen onOpenChange={close}>
      <Modal className="pv-modal">
        <Dialog className="pv-dialog">
          <ReasonForm rule={rule} close={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function ReasonForm({ rule, close }: { readonly rule: string; readonly close: () => void }) {
  const t = usePreviewText()
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    useDraftStore.getState().edit((document) => ignoreRule(document, rule, reason.trim()))
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
