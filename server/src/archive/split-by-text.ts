import type { ChartFiles } from '@slipway/shared/render'
import type { ArchiveEntry } from './untar.ts'

/** Files as text where they are UTF-8, else as base64. */
export function splitByText(entries: readonly ArchiveEntry[]): ChartFiles {
  const files: Record<string, string> = Object.create(null)
  const binaries: Record<string, string> = Object.create(null)
  for (const { path, bytes } of entries) {
    const text = textOf(bytes)
    if (text === undefined) binaries[path] = bytes.toString('base64')
    else files[path] = text
  }
  return { files: { ...files }, binaries: { ...binaries } }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
