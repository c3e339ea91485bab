import type { ArrayFieldItemTemplateProps } from '@rjsf/utils'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { extrasOf } from '../form-schema.ts'
import { pointerOfField } from '../pointers.ts'
import { FoldedItem, isFolded } from './FoldedItem.tsx'

/** Short items are in one row with their buttons; the others are cards. */
const rows = new Set([
  'container.env',
  'container.mounts',
  'container.envFrom',
  'chart.maintainers',
  'chart.annotations',
  'annotations.extra',
  'deployValues.choices',
  'pod.nodeSelector',
  'silenced',
  'folders',
  'components.folders',
])

/** One item of a list, with buttons that keep the focus when it moves. */
export function ArrayFieldItemTemplate({ children, buttonsProps, index, schema }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation()
  const { path } = extrasOf(schema)
  const number = index + 1
  const { hasMoveUp, hasMoveDown, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps
  const id = buttonsProps.fieldPathId.$id
  const move = (run: (event: MouseEvent) => void, event: MouseEvent, way: 'up' | 'down') => {
    run(event)
    const moved = id.replace(/\d+$/, String(way === 'up' ? index - 1 : index + 1))
    setTimeout(() => document.getElementById(`${moved}__${way}`)?.focus())
  }
  // NOTE not `disabled`: the button that moved an item to the end would lose the focus there.
  return (
    <fieldset className={`item ${rows.has(path) ? 'item-row' : 'item-card'}`} aria-label={t('list.item', { number })}>
      {isFolded(path) ? (
        <FoldedItem path={path} pointer={pointerOfField(buttonsProps.fieldPathId)} number={number}>
          {children}
        </FoldedItem>
      ) : (
        <div className="item-content">{children}</div>
      )}
      <div className="item-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={t('list.up', { number })}
          title={t('list.upShort')}
          aria-disabled={!hasMoveUp}
          id={`${id}__up`}
          onClick={(event) => hasMoveUp && move(onMoveUpItem, event, 'up')}
        >
          ↑
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('list.down', { number })}
          title={t('list.downShort')}
          aria-disabled={!hasMoveDown}
          id={`${id}__down`}
          onClick={(event) => hasMoveDown && move(onMoveDownItem, event, 'down')}
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
