import { EMBEDDED_SPEC } from '@slipway/shared/generate'
import { gunzipSync, strFromU8, unzipSync } from 'fflate'
import { unpackTar } from 'modern-tar'
import { type UnpackedChart, unpackedChart } from './opened-chart.ts'

/** What an archive turned out to hold. */
export type Found =
  | { readonly kind: 'spec'; readonly source: string }
  | { readonly kind: 'chart'; readonly chart: UnpackedChart }
  | { readonly kind: 'nothing' }

const mostBytes = 20 * 1024 * 1024
/** Unpacked; Helm itself takes no more than that. */
const mostUnpackedBytes = 100 * 1024 * 1024

/** The regular files of a tar archive, also under names that its own header has no room for (PAX, GNU). */
async function filesOfTar(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await unpackTar(bytes)
  return new Map(entries.flatMap(({ header, data }) => (header.type === 'file' && data !== undefined ? [[header.name, data]] : [])))
}

async function filesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpackedSize(bytes) > mostUnpackedBytes ? new Map() : filesOfTar(gunzipSync(bytes))
  let unpacked = 0
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    unpacked += originalSize
    return unpacked <= mostUnpackedBytes
  }
  return new Map(Object.entries(unzipSync(bytes, { filter })))
}

// The last four bytes of a gzip say how large it is unpacked: a small one may hold very much.
function unpackedSize(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true)
}

/** The file of that name that is nearest to the top: charts hold other charts. */
function nearestTop(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const depth = (path: string) => path.split('/').length
  const paths = [...files.keys()].filter((path) => path === name || path.endsWith(`/${name}`)).sort((a, b) => depth(a) - depth(b))
  const bytes = paths[0] === undefined ? undefined : files.get(paths[0])
  return bytes === undefined ? undefined : strFromU8(bytes)
}

/** Looks for a spec in a chart's `.tgz` or in a source's `.zip`; where there is none, says which chart it is. */
export async function lookIntoArchive(bytes: Uint8Array): Promise<Found> {
  if (bytes.length > mostBytes) return { kind: 'nothing' }
  try {
    const files = await filesOf(bytes)
    const chart = unpackedChart(files)
    // NOTE an exported source is its spec; of a packed chart the page first says what was edited since.
    const isPacked = bytes[0] === 0x1f && chart !== undefined
    const source = isPacked ? undefined : nearestTop(files, EMBEDDED_SPEC)
    if (source !== undefined) return { kind: 'spec', source }
    return chart === undefined ? { kind: 'nothing' } : { kind: 'chart', chart }
  } catch {
    return { kind: 'nothing' }
  }
}
