/** Whether a file looks like a provenance file; ChartMuseum does not check the signature either. */
export function isProvenance(bytes: Buffer): boolean {
  return provenanceOf(bytes) !== undefined
}

/** The chart and version that a provenance file is for, or undefined where it is none. */
export function provenanceOf(bytes: Buffer): { name: string; version: string } | undefined {
  const text = bytes.subarray(0, 1024 * 1024).toString('utf8')
  if (!text.startsWith('-----BEGIN PGP SIGNED MESSAGE-----')) return undefined
  const name = /^name: *["']?([A-Za-z0-9][A-Za-z0-9._-]{0,249})["']?\s*$/m.exec(text)?.[1]
  const version = /^version: *["']?([0-9A-Za-z][0-9A-Za-z.+-]{0,199})["']?\s*$/m.exec(text)?.[1]
  return name === undefined || version === undefined ? undefined : { name, version }
}
