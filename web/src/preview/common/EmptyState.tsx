import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="pv-empty">
      <p className="pv-empty-title">{title}</p>
      {children}
    </div>
  )
}
