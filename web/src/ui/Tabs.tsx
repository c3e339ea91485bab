import { type KeyboardEvent, type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly title: ReactNode }[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** What the selected tab shows. */
  readonly children: ReactNode
}

/** Where a key leads among `count` tabs; undefined where it leads nowhere. */
export function tabAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows between them, the focused one is open. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  const name = useId()
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const next = tabs[tabAfter(event.key, at, tabs.length) ?? -1]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`${name}-tab-${next.id}`)?.focus()
  }
  return (
    <div className="preview-tabs">
      <div role="tablist" className="tabs" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="tab"
            id={`${name}-tab-${id}`}
            data-key={id}
            aria-selected={id === selected}
            {...(id === selected ? { 'aria-controls': `${name}-panel` } : {})}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div key={selected} role="tabpanel" className="tab-panel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${selected}`}>
        {children}
      </div>
    </div>
  )
}
