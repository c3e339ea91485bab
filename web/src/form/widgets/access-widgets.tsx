import type { WidgetProps } from '@rjsf/utils'
import { valueAt } from '@slipway/shared/base'
import type { ChartSpec } from '@slipway/shared/spec'
import { useTranslation } from 'react-i18next'
import { withPort } from '../../draft/adopt-image.ts'
import { withType, withWebAccess } from '../../draft/change-shape.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { pointerOfId } from '../pointers.ts'
import { CardsWidget, describedBy } from './basic-widgets.tsx'

const types: readonly ChartSpec['type'][] = ['desktop', 'web-app', 'batch-job']
const ways: readonly ChartSpec['web']['how'][] = ['in-workstation', 'own-url']

/** What is built: a new type brings what it needs, and what only the old one needed goes where nobody touched it. */
export function TypeWidget(props: WidgetProps) {
  const choose = (chosen: unknown) => {
    const { document, edit } = useDraftStore.getState()
    const type = types.find((it) => it === chosen)
    const changed = type === undefined ? undefined : withType(document, type)
    if (changed === undefined) props.onChange(chosen)
    else edit(() => changed)
  }
  return <CardsWidget {...props} onChange={choose} />
}

/** How a web app is opened. Inside the workstation it needs a desktop and a browser in its own image, which few have. */
export function WebHowWidget(props: WidgetProps) {
  const { t } = useTranslation()
  const choose = (chosen: unknown) => {
    const { document, edit } = useDraftStore.getState()
    const how = ways.find((it) => it === chosen)
    const changed = how === undefined ? undefined : withWebAccess(document, how)
    if (changed === undefined) props.onChange(chosen)
    else edit(() => changed)
  }
  return (
    <>
      <CardsWidget {...props} onChange={choose} />
      {props.value === 'in-workstation' && (
        <p className="note">
          {t('access.needsDesktop')}{' '}
          <button type="button" className="link" onClick={() => choose('own-url')}>
            {t('access.ownUrlInstead')}
          </button>
        </p>
      )}
    </>
  )
}

/** The port of a web app; probes on it follow. */
export function WebPortWidget(props: WidgetProps) {
  const pointer = pointerOfId(props.id)
  const value = useDraftStore((state) => valueAt(state.document, pointer))
  const type = (typed: string) => {
    const { document, edit } = useDraftStore.getState()
    const port = Number(typed)
    if (typed === '' || !Number.isInteger(port)) setField(pointer, typed === '' ? undefined : typed)
    else edit(() => withPort(document, port), { field: pointer })
  }
  return (
    <input
      id={props.id}
      className="input num"
      type="number"
      inputMode="numeric"
      min={1}
      max={65_535}
      autoComplete="off"
      value={typeof value === 'number' || typeof value === 'string' ? value : ''}
      {...describedBy(props)}
      onChange={(event) => type(event.target.value)}
    />
  )
}
