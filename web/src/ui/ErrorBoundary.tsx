import { Component, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly body: string
  readonly again: string
  readonly idLabel: string
  readonly children: ReactNode
  /** It guards one part of the page; the rest keeps working. */
  readonly isPart?: boolean
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
    const { title, body, again, idLabel, isPart = false } = this.props
    const Heading = isPart ? 'h2' : 'h1'
    const said = (
      <>
        <Heading>{title}</Heading>
        <p>{body}</p>
        <p>
          {idLabel} <code>{this.state.id}</code>
        </p>
        <button type="button" className="button primary" onClick={() => this.setState({ id: null })}>
          {again}
        </button>
      </>
    )
    return isPart ? (
      <section className="bug" role="alert">
        {said}
      </section>
    ) : (
      <main className="bug" role="alert">
        {said}
      </main>
    )
  }
}
