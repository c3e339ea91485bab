/** The archive of a published version; undefined where the server cannot give it. */
export async function publishedArchive(name: string, version: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`api/published/archive?name=${encodeURIComponent(name)}&version=${encodeURIComponent(version)}`)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
