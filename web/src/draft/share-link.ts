import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { SpecDocument } from './document.ts'
import { keptDocumentSchema } from './kept-document.ts'

/** Longer addresses are cut by mail programs and chats. */
export const maxLinkCharacters = 16_000

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
}

/** An address that holds the whole spec in its fragment, which browsers never send; null where it would be too long. `start` is the address of the start page. */
export function shareLink(document: SpecDocument, start: string): string | null {
  const packed = toBase64Url(deflateSync(strToU8(JSON.stringify(document)), { level: 9 }))
  const link = `${start}#spec=${packed}`
  return link.length > maxLinkCharacters ? null : link
}

/** The spec in an address's fragment; undefined where it holds none, or a broken one. */
export function readShareLink(fragment: string): SpecDocument | undefined {
  const packed = /^#spec=([A-Za-z0-9_-]+)$/.exec(fragment)?.[1]
  // NOTE no link of ours is longer; a longer one of somebody else's may unpack to more than the page can hold.
  if (packed === undefined || packed.length > maxLinkCharacters) return undefined
  try {
    const parsed = keptDocumentSchema.safeParse(JSON.parse(strFromU8(inflateSync(fromBase64Url(packed)))))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
