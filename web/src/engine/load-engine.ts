import { limitMemoryInParts, memoryMiB } from '@slipway/shared/render'
import digest from '../../../engine/dist/helm.wasm.sha256?raw'

/** Hears how much of the engine has arrived; both in bytes of the unpacked module. */
export type OnProgress = (received: number, total: number) => void

/**
 * What the unpacked module has, about: a browser tells the length of a compressed answer only before unpacking.
 * Only the progress bar relies on it.
 */
const roughBytes = 28_600_000

/** Fetches the engine and compiles it while it arrives, with its memory bounded. */
export async function loadEngine(onProgress: OnProgress): Promise<WebAssembly.Module> {
  const version = digest.trim().split(/\s/)[0] ?? ''
  const response = await fetch(`engine/helm.wasm?v=${version}`)
  if (!response.ok || response.body === null) throw new Error(`The engine could not be fetched: the server answered ${response.status}.`)
  if (response.headers.get('Content-Type') !== 'application/wasm') throw new Error('The server has no engine at this address.')
  const module = response.body.pipeThrough(countBytes(onProgress)).pipeThrough(boundMemory())
  return WebAssembly.compileStreaming(new Response(module, { headers: { 'Content-Type': 'application/wasm' } }))
}

function countBytes(onProgress: OnProgress): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let received = 0
  return new TransformStream({
    transform(part, controller) {
      received += part.length
      onProgress(received, Math.max(received, roughBytes))
      controller.enqueue(part)
    },
    flush: () => onProgress(received, received),
  })
}

function boundMemory(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const limit = limitMemoryInParts(memoryMiB)
  return new TransformStream({
    transform(part, controller) {
      const passed = limit(part)
      if (passed !== undefined) controller.enqueue(passed)
    },
  })
}
