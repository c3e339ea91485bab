export function PublishDialog(_: { readonly onOpenChange: (isOpen: boolean) => void }) {
  return null
}
