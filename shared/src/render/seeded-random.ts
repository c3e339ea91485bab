/** Fills a buffer with bytes that look random. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void

/**
 * Bytes that look random and are the same for the same seed (xoshiro128**, its state spread from the seed's text).
 * For previews only: whoever knows the seed knows the bytes.
 */
export function seededRandom(seed: string): FillRandom {
  const state = spread(seed)
  const next = () => {
    const [a, b, c, d] = state
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const third = c ^ a
    const fourth = d ^ b
    state[1] = b ^ third
    state[0] = a ^ fourth
    state[2] = third ^ (b << 9)
    state[3] = rotate(fourth, 11)
    return result
  }
  return (bytes) => {
    for (let at = 0; at < bytes.length; at += 4) {
      const word = next()
      for (let index = 0; index < 4 && at + index < bytes.length; index += 1) bytes[at + index] = (word >>> (8 * index)) & 0xff
    }
  }
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** Four words from a text, each by FNV-1a with another start and MurmurHash3's last mixing; never all zero. */
function spread(seed: string): [number, number, number, number] {
  const word = (start: number) => {
    let hash = start
    for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162) | 1]
}
