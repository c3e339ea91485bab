/**
 * The path under which people reach the page, without a last slash: empty where it is the root of its host. The server
 * writes it into `<base>`, which relative addresses are resolved against; only what the router reads needs it in words.
 */
export function appPath(): string {
  return new URL(document.baseURI).pathname.replace(/\/$/, '')
}
