import { chartNameSchema, describeIssue } from '@slipway/shared/spec'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyDialog } from '../../late/LazyDialog.tsx'
import { useLocalized } from '../../text/language.ts'

interface Props {
  readonly name: string
  readonly onClose: () => void
  readonly onRename: (name: string) => void
}

function typeOver(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}

/** Another name for a draft's chart. */
export function RenameDialog({ name, onClose, onRename }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const [typed, setTyped] = useState(name)
  const wrong = chartNameSchema.safeParse(typed).error?.issues[0]
  return (
    <LazyDialog title={t('start.renameTitle')} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} closeLabel={t('dialog.close')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (wrong === undefined) onRename(typed)
        }}
      >
        <label className="label" htmlFor="rename">
          {t('start.newName')}
        </label>
        <input
          id="rename"
          ref={typeOver}
          className="input"
          value={typed}
          spellCheck={false}
          aria-invalid={wrong !== undefined}
          aria-describedby="rename-error"
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="errors" id="rename-error">
          {wrong === undefined ? '' : localized(describeIssue(wrong))}
        </p>
        <div className="dialog-actions">
          <button type="submit" className="button primary" disabled={wrong !== undefined}>
            {t('start.rename')}
          </button>
        </div>
      </form>
    </LazyDialog>
  )
}
