import { createHash } from 'node:crypto'
import type { PackagePlan } from '@slipway/shared/package'
import { TarArchive } from 'archiver'
import { gzipSync } from 'fflate'

/** A chart's archive and its SHA-256 in hexadecimal. */
export interface ChartPackage {
  readonly fileName: string
  readonly bytes: Buffer
  readonly digest: string
}

/**
 * The `.tgz` of a plan. Equal plans give equal bytes on every machine and Node version: tar headers say nothing of
 * the machine, and the compression is JavaScript, since Node's own zlib differs by version and processor.
 */
export async function writeTgz(plan: PackagePlan): Promise<ChartPackage> {
  const tar = await writeTar(plan)
  const bytes = Buffer.from(gzipSync(tar, { level: 6, mtime: 0 }))
  return { fileName: plan.fileName, bytes, digest: sha256(bytes) }
}

/** SHA-256 in hexadecimal, as repositories write it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function writeTar(plan: PackagePlan): Promise<Buffer> {
  const archive = new TarArchive({})
  const date = new Date(plan.mtime * 1000)
  for (const entry of plan.entries) {
    const { content } = entry
    const bytes = 'text' in content ? Buffer.from(content.text, 'utf8') : Buffer.from(content.base64, 'base64')
    archive.append(bytes, { name: entry.path, mode: plan.mode, date, ...{ uid: plan.uid, gid: plan.gid } })
  }
  const chunks: Buffer[] = []
  const done = archive.finalize()
  for await (const chunk of archive) chunks.push(chunk)
  await done
  return Buffer.concat(chunks)
}
