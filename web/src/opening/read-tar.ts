const block = 512

function textAt(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.indexOf(0, from)
  return new TextDecoder().decode(bytes.subarray(from, end < 0 || end > from + length ? from + length : end))
}

/** The text files of a tar archive by path, as far as it can be read; for looking into charts, which are small. */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(textAt(bytes, at + 124, 12).trim(), 8)
    if (!Number.isFinite(size) || size < 0) break
    const type = textAt(bytes, at + 156, 1)
    const prefix = textAt(bytes, at + 257, 5) === 'ustar' ? textAt(bytes, at + 345, 155) : ''
    const name = textAt(bytes, at, 100)
    if (type === '0' || type === '') files.set(prefix === '' ? name : `${prefix}/${name}`, bytes.subarray(at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return files
}
