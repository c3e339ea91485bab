import type { ReactNode } from 'react'

/** Stands for the Markdown parser that rjsf imports (see `vite.config.ts`): text stays text. */
export function Markdown({ children }: { readonly children?: ReactNode }) {
  return children
}
