import { type ComponentType, createElement, use } from 'react'

/** The code of a part of the page could not be fetched. */
export class PartNotFetched extends Error {
  /** The next look at the part fetches it again. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super('A part of the page could not be fetched', { cause })
    this.forget = forget
  }
}

/** Failures of late parts: the boundary around them says what happened, in their place. */
const saidInPlace = new WeakSet<object>()

/** Whether the page says a failed import already, where the part would be. */
export function isSaidInPlace(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && saidInPlace.has(failure)
}

/** Fetches what is needed soon; if that fails, the part that needs it reports it. */
export function fetchAhead(fetch: () => Promise<unknown>): void {
  fetch().catch(leaveToPlace)
}

/** Some other place than a message says this failure. */
export function leaveToPlace(failure: unknown): void {
  if (typeof failure === 'object' && failure !== null) saidInPlace.add(failure)
}

/**
 * A component whose code is fetched when it is first drawn; a Suspense and a FetchBoundary are around it.
 * NOTE React's own `lazy` keeps a failure for ever: this one can be asked again.
 */
export function late<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: Promise<ComponentType<Props>> | undefined
  const forget = () => {
    fetched = undefined
  }
  const part = () => {
    fetched ??= fetch().catch((failure: unknown) => {
      leaveToPlace(failure)
      throw new PartNotFetched(failure, forget)
    })
    return fetched
  }
  return (props) => createElement(use(part()), props)
}
