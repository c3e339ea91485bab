export function Shortcuts(_: { readonly onOpenChange: (isOpen: boolean) => void }) {
  return null
}
