import { Component, type ReactNode } from 'react'
import { PartNotFetched } from './late.ts'

interface Props {
  readonly children: ReactNode
  /** Drawn in the place of what could not be fetched; nothing where it is left out. */
  readonly instead?: (again: () => void) => ReactNode
  readonly onNotFetched?: () => void
}

/** Around parts that are fetched late: a failed fetch is not a bug, and can be tried again. */
export class FetchBoundary extends Component<Props, { readonly failure: unknown }> {
  override state: { readonly failure: unknown } = { failure: null }

  static getDerivedStateFromError(failure: unknown): { failure: unknown } {
    return { failure }
  }

  override componentDidCatch(failure: unknown): void {
    if (!(failure instanceof PartNotFetched)) return
    failure.forget()
    console.error(failure)
    this.props.onNotFetched?.()
  }

  private readonly again = () => this.setState({ failure: null })

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    // NOTE a bug is for the boundary around this one.
    if (!(failure instanceof PartNotFetched)) throw failure
    return this.props.instead?.(this.again) ?? null
  }
}
