import type { RequestHandler } from 'express'

/**
 * Takes the path of the public URL off the address of each request that has it. A proxy may pass the path on or take
 * it off itself, so addresses without it are left as they are. The path without its last slash leads to the page.
 */
export function takeOffPublicPath(publicUrl: URL | undefined): RequestHandler {
  const path = publicUrl?.pathname ?? '/'
  if (path === '/') return (_request, _response, next) => next()
  return (request, response, next) => {
    const [asked = ''] = request.url.split('?', 1)
    // NOTE only below the last slash does the browser count an address as the page's, for its service worker too.
    if (`${asked}/` === path) return response.set('Cache-Control', 'no-cache').redirect(308, path + request.url.slice(asked.length))
    if (asked.startsWith(path)) request.url = request.url.slice(path.length - 1)
    next()
  }
}
