import type { ArrayFieldItemTemplateProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { extrasOf } from '../form-schema.ts'

/** Short items stand in one row with their buttons; the others are cards. */
const rows = new Set([
  'container.env',
  'container.ports',
  'container.mounts',
  'container.envFrom',
  'chart.maintainers',
  'chart.annotations',
  'annotations.extra',
  'deployValues.choices',
  'pod.nodeSelector',
  'silenced',
])

/** One item of a list, with buttons that keep the focus when it moves. */
export function ArrayFieldItemTemplate({ children, buttonsProps, index, schema }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation()
  const { path } = extrasOf(schema)
  const number = index + 1
  const { hasMoveUp, hasMoveDown, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps
  // NOTE not `disabled`: the button that moved an item to the end would lose the focus there.
  return (
    <fieldset className={`item ${rows.has(path) ? 'item-row' : 'item-card'}`} aria-label={t('list.item', { number })}>
      <div className="item-content">{children}</div>
      <div className="item-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={t('list.up', { number })}
          title={t('list.upShort')}
          aria-disabled={!hasMoveUp}
          onClick={hasMoveUp ? onMoveUpItem : undefined}
        >
          ↑
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('list.down', { number })}
          title={t('list.downShort')}
          aria-disabled={!hasMoveDown}
          onClick={hasMoveDown ? onMoveDownItem : undefined}
        >
          ↓
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('list.remove', { number })}
          title={t('list.removeShort')}
          onClick={onRemoveItem}
        >
          ×
        </button>
      </div>
    </fieldset>
  )
}
