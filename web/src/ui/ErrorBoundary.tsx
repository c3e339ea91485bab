import { Component, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly body: string
  readonly again: string
  readonly idLabel: string
  readonly children: ReactNode
}

/** A bug in the page: shown with an id that is also in the console; what was typed is in the draft's storage. */
export class ErrorBoundary extends Component<Props, { readonly id: string | null }> {
  override state = { id: null }

  static getDerivedStateFromError(): { id: string } {
    return { id: crypto.randomUUID().slice(0, 8) }
  }

  override componentDidCatch(error: unknown): void {
    console.error(`Slipway bug ${this.state.id ?? ''}`, error)
  }

  override render(): ReactNode {
    if (this.state.id === null) return this.props.children
    const { title, body, again, idLabel } = this.props
    return (
      <main className="bug" role="alert">
        <h1>{title}</h1>
        <p>{body}</p>
        <p>
          {idLabel} <code>{this.state.id}</code>
        </p>
        <button type="button" className="button primary" onClick={() => this.setState({ id: null })}>
          {again}
        </button>
      </main>
    )
  }
}
