export interface SignIn {
  readonly url: URL
  readonly username?: string
  readonly password?: string
}

/** `name:password` to sign in with: what is given apart comes before what the address holds. Undefined where there is neither. */
export function signInOf({ url, username, password }: SignIn): string | undefined {
  const named = username ?? decoded(url.username)
  const secret = password ?? decoded(url.password)
  return named === '' && secret === '' ? undefined : `${named}:${secret}`
}

/** The address as it may be shown. */
export function withoutUserInfo(url: URL): URL {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown
}

/** NOTE a bare `%` in a password is what it is. */
function decoded(part: string): string {
  return part.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
