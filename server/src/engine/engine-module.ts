import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { limitMemory, memoryMiB } from '@slipway/shared/render'

export interface EngineModulePlaces {
  /** Holds `helm.wasm.br` and `helm.wasm.sha256`. */
  readonly distDir: string
  /** Where the unpacked module is kept; absent: nowhere. */
  readonly cacheDir?: string
}

/** The engine's module, its digest verified and its memory bounded, compiled. Threads share what is compiled. */
export async function compileEngine(places: EngineModulePlaces): Promise<WebAssembly.Module> {
  return WebAssembly.compile(limitMemory(await readModule(places), memoryMiB))
}

async function readModule({ distDir, cacheDir }: EngineModulePlaces): Promise<Buffer> {
  const listed = (await readFile(join(distDir, 'helm.wasm.sha256'), 'utf8')).trim().split(/\s/)[0]
  const cached = cacheDir === undefined ? undefined : join(cacheDir, `${listed}.wasm`)
  const kept = cached === undefined ? undefined : await readFile(cached).catch(() => undefined)
  if (kept !== undefined && sha256(kept) === listed) return kept
  const module = await promisify(brotliDecompress)(await readFile(join(distDir, 'helm.wasm.br')))
  const found = sha256(module)
  if (found !== listed) throw new Error(`The engine module has the digest ${found}, but helm.wasm.sha256 says ${listed}.`)
  if (cached !== undefined) await keep(cached, module)
  return module
}

/** A cache that cannot be written only costs time at the next start. */
async function keep(path: string, module: Buffer): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(`${path}.${process.pid}`, module)
    await rename(`${path}.${process.pid}`, path)
  } catch {}
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
