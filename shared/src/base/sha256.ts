import { strToU8 } from 'fflate'

const primes = firstPrimes(64)
/** The first 32 bits of the fractional parts of roots of primes, as FIPS 180-4 defines its constants. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0
const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/**
 * The SHA-256 of a text, in hexadecimal. For small inputs: hosts have faster ones, but `shared` must not need a host,
 * and a page without HTTPS has none.
 */
export function sha256Of(text: string): string {
  const bytes = padded(strToU8(text))
  const view = new DataView(bytes.buffer)
  let state = initial
  for (let at = 0; at < bytes.length; at += 64) state = compress(state, schedule(view, at))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}

/** The bytes, a 1 bit, zeros, and the length in bits, in whole blocks. */
function padded(input: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((input.length + 9) / 64) * 64)
  bytes.set(input)
  bytes[input.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(input.length / 2 ** 29))
  view.setUint32(bytes.length - 4, input.length << 3)
  return bytes
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(64)
  const word = (index: number): number => words[index] ?? 0
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(at + index * 4)
  for (let index = 16; index < 64; index++) {
    const [early, late] = [word(index - 15), word(index - 2)]
    const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    words[index] = word(index - 16) + first + word(index - 7) + second
  }
  return words
}

function compress(state: readonly number[], words: Int32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [index, word] of words.entries()) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + (constants[index] ?? 0) + word
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0)
}
