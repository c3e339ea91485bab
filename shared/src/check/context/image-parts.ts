/** The tag of an image's address, its digest where it is pinned by one, or an empty text: a port is not a tag. */
export function tagOf(image: string): string {
  const [address = '', digest] = image.split('@')
  if (digest !== undefined) return digest
  const last = address.slice(address.lastIndexOf('/') + 1)
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : ''
}

/** The address without tag and digest. */
export function repositoryOf(image: string): string {
  const [address = ''] = image.split('@')
  const slash = address.lastIndexOf('/')
  const last = address.slice(slash + 1)
  return address.slice(0, slash + 1) + (last.split(':')[0] ?? '')
}
