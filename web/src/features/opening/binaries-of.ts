import { strFromU8 } from 'fflate'

/** Files as base64, as the engine takes what is not text. */
export function binariesOf(files: Iterable<readonly [string, Uint8Array]>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, btoa(strFromU8(bytes, true))]))
}
