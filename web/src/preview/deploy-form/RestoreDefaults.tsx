import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { usePreviewText } from '../common/use-preview-text.ts'
import type { DeployValues } from './use-values.ts'

/** Asks, then puts the package's values back. */
export function RestoreDefaults({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  return (
    <DialogTrigger>
      <Button className="pv-button" isDisabled={!deploy.changed}>
        {t('deployForm.restore')}
      </Button>
      <ModalOverlay className="pv-overlay" isDismissable>
        <Modal className="pv-modal">
          <Dialog role="alertdialog" className="pv-dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{t('deployForm.restoreTitle')}</Heading>
                <p>{t('deployForm.restoreHelp')}</p>
                <div className="pv-dialog-actions">
                  <Button className="pv-button" onPress={close}>
                    {t('deployForm.restoreKeep')}
                  </Button>
                  <Button
                    className="pv-button pv-primary"
                    onPress={() => {
                      deploy.restore()
                      close()
                    }}
                  >
                    {t('deployForm.restoreYes')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
