import { type Pointer, valueAt } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../draft/draft-store.ts'
import { setField } from '../draft/set-field.ts'
import { usePlatformDefault } from './platform-default.ts'

/** Below a field that may stay empty: what it stands for then, or the way back to that. */
export function PlatformDefault({ path, pointer }: { readonly path: string; readonly pointer: Pointer }) {
  const { t } = useTranslation()
  const words = usePlatformDefault(path)
  const isEmpty = useDraftStore((state) => (valueAt(state.document, pointer) ?? '') === '')
  if (words === undefined) return null
  if (isEmpty) {
    return (
      <p className="platform-default">
        {t('platformDefault.is')} <code>{words}</code>
      </p>
    )
  }
  return (
    <p className="platform-default">
      <button type="button" className="link" onClick={() => setField(pointer, undefined)}>
        {t('platformDefault.use', { value: words })}
      </button>
    </p>
  )
}
