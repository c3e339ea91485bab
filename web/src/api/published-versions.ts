import { publishedSchema } from '@slipway/shared/publish'

/** Long enough that a pause in typing makes no request, short enough that a publication from elsewhere is noticed. */
const keptMs = 30_000

const known = new Map<string, { readonly at: number; readonly versions: readonly string[] }>()

/** The versions of a chart that are published already; undefined where the server does not say. */
export async function publishedVersions(name: string): Promise<readonly string[] | undefined> {
  const before = known.get(name)
  if (before !== undefined && Date.now() - before.at < keptMs) return before.versions
  try {
    const response = await fetch(`api/published?name=${encodeURIComponent(name)}`)
    const read = publishedSchema.safeParse(await response.json())
    if (!response.ok || !read.success) return undefined
    known.set(name, { at: Date.now(), versions: read.data.versions })
    return read.data.versions
  } catch {
    return undefined
  }
}

/** After a publication the answer is another. */
export function forgetPublishedVersions(): void {
  known.clear()
}
