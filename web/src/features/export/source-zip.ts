import type { Generated } from '@slipway/shared/generate'
import { type Zippable, zipSync } from 'fflate'

/** Equal sources are equal archives. */
const fixedTime = new Date(1980, 0, 1)

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** A chart's source as `.zip`, in one folder. */
export function sourceZip({ files, binaries }: Pick<Generated, 'files' | 'binaries'>, folder: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const entries: Zippable = {}
  for (const [path, text] of Object.entries(files)) entries[`${folder}/${path}`] = encoder.encode(text)
  for (const [path, base64] of Object.entries(binaries)) entries[`${folder}/${path}`] = bytesOf(base64)
  return new Uint8Array(zipSync(entries, { level: 6, mtime: fixedTime }))
}
