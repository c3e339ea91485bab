export function CheckStep(_: { readonly onPublish: () => void }) {
  return null
}
