import { gunzipSync, strFromU8, unzipSync } from 'fflate'
import { parse } from 'yaml'
import { z } from 'zod'
import { readTar } from './read-tar.ts'

/** What an archive turned out to hold. */
export type Found =
  | { readonly kind: 'spec'; readonly source: string }
  | { readonly kind: 'chart'; readonly name: string; readonly version: string }
  | { readonly kind: 'nothing' }

const mostBytes = 20 * 1024 * 1024
const chartSchema = z.object({ name: z.string(), version: z.coerce.string() })

function filesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readTar(gunzipSync(bytes))
  const wanted = /(^|\/)(chart-spec|Chart)\.yaml$/
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < mostBytes })))
}

/** The file of that name that is nearest to the top: charts hold other charts. */
function nearestTop(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const depth = (path: string) => path.split('/').length
  const paths = [...files.keys()].filter((path) => path === name || path.endsWith(`/${name}`)).sort((a, b) => depth(a) - depth(b))
  const bytes = paths[0] === undefined ? undefined : files.get(paths[0])
  return bytes === undefined ? undefined : strFromU8(bytes)
}

/** Looks for a spec in a chart's `.tgz` or in a source's `.zip`; where there is none, says which chart it is. */
export function lookIntoArchive(bytes: Uint8Array): Found {
  if (bytes.length > mostBytes) return { kind: 'nothing' }
  try {
    const files = filesOf(bytes)
    const source = nearestTop(files, 'chart-spec.yaml')
    if (source !== undefined) return { kind: 'spec', source }
    const chart = chartSchema.safeParse(parse(nearestTop(files, 'Chart.yaml') ?? ''))
    return chart.success ? { kind: 'chart', ...chart.data } : { kind: 'nothing' }
  } catch {
    return { kind: 'nothing' }
  }
}
