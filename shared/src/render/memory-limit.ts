// A WebAssembly module is an 8-byte head and then sections: id, length (LEB128), content. Go's linker names no maximum
// in the memory section, and nothing else bounds what an instance may take, so one is written in before compiling.
const headLength = 8
const memorySectionId = 5
const pageKiB = 64

interface Section {
  readonly id: number
  readonly start: number
  readonly bodyStart: number
  readonly end: number
}

/** The module with a maximum of `maxMiB` for its memory. Throws where the bytes are not a module with its own memory. */
export function limitMemory(module: Uint8Array, maxMiB: number): Uint8Array<ArrayBuffer> {
  const section = findMemorySection(module)
  if (section === undefined) throw new Error('The engine module has no memory section.')
  return replaceSection(module, section, maxMiB)
}

/**
 * The same for a module that arrives in parts: answers the parts to pass on. It holds back only what comes before the
 * end of the memory section.
 */
export function limitMemoryInParts(maxMiB: number): (part: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined {
  let held = new Uint8Array(0)
  let done = false
  return (part) => {
    if (done) return part
    held = join(held, part)
    const section = findMemorySection(held)
    if (section === undefined) return undefined
    done = true
    return replaceSection(held, section, maxMiB)
  }
}

/** The memory section, or undefined where the bytes end before it does. */
function findMemorySection(bytes: Uint8Array): Section | undefined {
  let at = headLength
  while (at < bytes.length) {
    const length = readLeb(bytes, at + 1)
    if (length === undefined) return undefined
    const section = { id: bytes[at] ?? 0, start: at, bodyStart: length.next, end: length.next + length.value }
    if (section.id === memorySectionId) return section.end <= bytes.length ? section : undefined
    at = section.end
  }
  return undefined
}

function replaceSection(bytes: Uint8Array, section: Section, maxMiB: number): Uint8Array<ArrayBuffer> {
  // NOTE the content is: number of memories (1), flags (0: only a minimum; 1: also a maximum), minimum, maximum.
  const flags = bytes[section.bodyStart + 1]
  const minimum = readLeb(bytes, section.bodyStart + 2)
  if (bytes[section.bodyStart] !== 1 || (flags !== 0 && flags !== 1) || minimum === undefined) {
    throw new Error('The engine module has another kind of memory than expected.')
  }
  const content = [1, 1, ...leb(minimum.value), ...leb((maxMiB * 1024) / pageKiB)]
  const written = new Uint8Array([memorySectionId, ...leb(content.length), ...content])
  return join(bytes.subarray(0, section.start), written, bytes.subarray(section.end))
}

function readLeb(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, next: at }
  }
}

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
