// NOTE a message from a worker is a task of its own, and one that comes while a frame is being made waits for the next.
// What lies in shared memory can be read within the frame.

/** Texts of up to this many bytes fit: several times what a chart of real size renders to. */
const capacity = 1024 * 1024
const headerBytes = 8

/** What a worker says when an answer lies in its box. */
export const inBox = 'in-box'

/** The page's end: shared memory that one worker puts an answer into. */
export interface AnswerBox {
  readonly memory: SharedArrayBuffer
  /** The answer that was put in and not taken yet. */
  take(): Answer | undefined
}

export interface Answer {
  readonly id: number
  readonly text: string
}

/** A box for a worker of this page; undefined where pages share no memory (browsers want cross-origin isolation for it). */
export function createAnswerBox(): AnswerBox | undefined {
  if (typeof SharedArrayBuffer === 'undefined') return undefined
  const memory = new SharedArrayBuffer(headerBytes + capacity)
  const header = new Int32Array(memory, 0, 2)
  return {
    memory,
    take: () => {
      const id = Atomics.load(header, 0)
      if (id === 0) return undefined
      // NOTE not every browser decodes shared memory, so this copies.
      const bytes = new Uint8Array(memory, headerBytes, Atomics.load(header, 1)).slice()
      Atomics.store(header, 0, 0)
      return { id, text: new TextDecoder().decode(bytes) }
    },
  }
}

/** The worker's end: puts an answer in; false where it is too long or another lies there still. Ids begin at 1. */
export function putAnswer(memory: SharedArrayBuffer, { id, text }: Answer): boolean {
  const header = new Int32Array(memory, 0, 2)
  if (Atomics.load(header, 0) !== 0) return false
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > memory.byteLength - headerBytes) return false
  new Uint8Array(memory, headerBytes).set(bytes)
  Atomics.store(header, 1, bytes.length)
  Atomics.store(header, 0, id)
  return true
}
