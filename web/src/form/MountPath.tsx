import type { Pointer } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { isMountedByContainer, mountsOf, withMountPath } from '../draft/volume-mounts.ts'

/** Where the main container sees a volume: part of the volume's own card. */
export function MountPath({ volume }: { readonly volume: Pointer }) {
  const { t } = useTranslation()
  const isHere = useDraftStore((state) => isMountedByContainer(state.document, volume) && mountsOf(state.document, volume).length < 2)
  const path = useDraftStore((state) => textAt(state.document, `${mountsOf(state.document, volume)[0] ?? '/?'}/path`))
  const name = useDraftStore((state) => textAt(state.document, `${volume}/name`))
  if (!isHere) return null
  const id = `mount-path-${volume}`
  const type = (typed: string) => {
    useDraftStore.getState().edit((document) => withMountPath(document, volume, typed), { field: `${volume}/mount-path` })
  }
  return (
    <div className="field mount-path">
      <div className="lab">
        <label className="label" htmlFor={id}>
          {t('mountPath.label')}
        </label>
      </div>
      <input
        id={id}
        className="input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        disabled={name === ''}
        value={path}
        aria-describedby={`${id}__help`}
        onChange={(event) => type(event.target.value)}
      />
      <p className={path === '' ? 'help warn-text' : 'help'} id={`${id}__help`}>
        {t(name === '' ? 'mountPath.nameFirst' : path === '' ? 'mountPath.nowhere' : 'mountPath.help')}
      </p>
    </div>
  )
}
