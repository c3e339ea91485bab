import type { Opened } from './use-shortcuts.ts'

export function Palette(_: { readonly onOpenChange: (isOpen: boolean) => void; readonly onOpen: (opened: Opened) => void }) {
  return null
}
