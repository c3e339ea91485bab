import { type Pointer, valueAt } from '@slipway/shared/base'
import { isDeployValueRef } from '@slipway/shared/blocks'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { handOver, takeBack } from '../draft/hand-over.ts'
import { profileOf } from '../draft/profile-of.ts'
import { widgetOf } from './field-table.ts'
import { questionFor } from './question.ts'

interface Props {
  readonly pointer: Pointer
  readonly path: string
  readonly label: string
}

function ask({ pointer, path, label }: Props, t: TFunction): void {
  const { document, edit } = useDraftStore.getState()
  const { quota } = profileOf({ profile: textAt(document, '/profile') })
  const widget = widgetOf(path, false)
  const isVariable = /\/env\/\d+\/value$/.test(pointer)
  const name = isVariable ? textAt(document, pointer.replace(/value$/, 'name')) : ''
  const question = questionFor({
    widget,
    value: valueAt(document, pointer),
    title: name || label,
    ...(isResource(widget) ? { help: t(`decide.help.${widget}`), group: t('decide.group') } : {}),
    quota: widget === 'cpu' ? quota.cpu : widget === 'memory' ? quota.memory : quota.gpu,
    ...(name === ''
      ? {}
      : {
          path: name
            .replace(/[^A-Za-z0-9_]/g, '_')
            .replace(/^(?=\d)/, '_')
            .toLowerCase(),
        }),
  })
  edit(() => handOver(document, pointer, question))
}

function isResource(widget: string | undefined): widget is 'memory' | 'cpu' | 'gpu' {
  return widget === 'memory' || widget === 'cpu' || widget === 'gpu'
}

/** One gesture: hands the field to the deploying user, and takes it back. */
export function DecideButton({ pointer, path, label }: Props) {
  const { t } = useTranslation()
  const decided = useDraftStore((state) => isDeployValueRef(valueAt(state.document, pointer)))
  const toggle = () => {
    if (!decided) ask({ pointer, path, label }, t)
    else {
      useDraftStore.getState().edit((document) => takeBack(document, pointer))
    }
  }
  return (
    <button
      type="button"
      className="decides"
      aria-pressed={decided}
      aria-label={t(decided ? 'decide.onOf' : 'decide.offOf', { label })}
      onClick={toggle}
    >
      {t(decided ? 'decide.on' : 'decide.off')}
    </button>
  )
}
