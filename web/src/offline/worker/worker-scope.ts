/** The part of a service worker's global object that is used; the DOM's types know none of it. */
export interface WorkerScope {
  readonly location: { readonly href: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listen: (event: AskEvent) => void): void
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface AskEvent extends LifeEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
