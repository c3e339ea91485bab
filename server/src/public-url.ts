import { err, ok, type Result } from '@slipway/shared/base'

/** Addresses of the server and the page; a path that begins with one of them could not be told from it. */
const ownPaths = ['api', 'assets', 'chartrepo', 'design', 'engine', 'healthz', 'rules']

/**
 * The address at which people reach the server, with a last slash; or what is wrong with it. Its path is written into
 * the page and compared with what a proxy passes on, so it is kept to characters that everybody writes the same way.
 */
export function parsePublicUrl(text: string): Result<URL, string> {
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return err('a user name or password does not belong here')
  if (/[?#]/.test(text)) return err('it ends with the path: leave out everything from the ? or # on')
  if (!/^(\/[A-Za-z0-9._~-]+)*\/?$/.test(url.pathname))
    return err('its path may consist of letters, digits and the characters . _ ~ - only')
  const first = url.pathname.split('/')[1] ?? ''
  if (ownPaths.includes(first)) return err(`its path cannot begin with /${first}, which is an address of the server itself`)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return ok(url)
}
