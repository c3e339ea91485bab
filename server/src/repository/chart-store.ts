import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveName } from '@slipway/shared/package'
import { z } from 'zod'
import { sha256 } from '../archive/write-tgz.ts'
import { chartMetadataSchema } from './chart-metadata.ts'
import type { UploadedChart } from './check-upload.ts'
import { createDurably, isCode, makeFolder, writeDurably } from './durable.ts'

const versionRecordSchema = z.object({
  name: z.string(),
  version: z.string(),
  metadata: chartMetadataSchema,
  /** SHA-256 in hexadecimal of the `.tgz`. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int(),
  created: z.string(),
})
/** One published version: made once, never changed. */
export type VersionRecord = z.infer<typeof versionRecordSchema>

/** Name of a repository: the one path segment of a `--depth 1` ChartMuseum. */
export const REPOSITORY_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/

/**
 * Charts on disk: archives by digest (`blobs/`), one record a version (`repositories/<name>/`), made by an atomic link,
 * so that of many writers of one version one wins, in one process or in several.
 */
export class ChartStore {
  readonly #root: string
  readonly #records = new Map<string, VersionRecord>()

  constructor(root: string) {
    this.#root = root
  }

  /** Stores a version; false where it is there already, with whatever bytes. True: it is on disk. */
  async add(repository: string, chart: UploadedChart, tgz: Uint8Array, now: Date): Promise<boolean> {
    const digest = sha256(tgz)
    const folder = this.#folder(repository)
    await makeFolder(folder)
    const blob = this.#blob(digest)
    await makeFolder(join(blob, '..'))
    await writeDurably(blob, tgz)
    const record: VersionRecord = { ...chart, digest, bytes: tgz.length, created: now.toISOString() }
    return createDurably(join(folder, recordName(chart)), Buffer.from(`${JSON.stringify(record)}\n`))
  }

  /** Stores a version's provenance file; false where there is one already. */
  async addProvenance(repository: string, chart: { name: string; version: string }, text: Uint8Array): Promise<boolean> {
    const folder = this.#folder(repository)
    await makeFolder(folder)
    return createDurably(join(folder, `${archiveName(chart.name, chart.version)}.prov`), text)
  }

  /** Every version of a repository, in no order; empty for one that nobody has uploaded to. */
  async list(repository: string): Promise<VersionRecord[]> {
    const folder = this.#folder(repository)
    const names = await readdir(folder).catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return []
      throw error
    })
    const records = names.filter((name) => name.endsWith('.json')).map((name) => this.#read(join(folder, name)))
    return (await Promise.all(records)).filter((record) => record !== undefined)
  }

  /** Whether a version, or only its provenance file, is there. */
  async has(repository: string, chart: { name: string; version: string }): Promise<{ chart: boolean; provenance: boolean }> {
    const folder = this.#folder(repository)
    const record = await this.#read(join(folder, recordName(chart)))
    const provenance = await this.readProvenance(repository, archiveName(chart.name, chart.version))
    return { chart: record !== undefined, provenance: provenance !== undefined }
  }

  /** An archive by its file name; undefined where there is none. Throws where the disk gives other bytes than were stored. */
  async readArchive(repository: string, fileName: string): Promise<{ record: VersionRecord; tgz: Buffer } | undefined> {
    if (!FILE_NAME.test(fileName)) return undefined
    const record = await this.#read(join(this.#folder(repository), fileName.replace(/\.tgz$/, '.json')))
    if (record === undefined) return undefined
    const tgz = await readFile(this.#blob(record.digest))
    if (sha256(tgz) !== record.digest) throw new Error(`The stored archive of ${record.name} ${record.version} is damaged`)
    return { record, tgz }
  }

  /** The provenance file of an archive, or undefined. */
  async readProvenance(repository: string, archive: string): Promise<Buffer | undefined> {
    if (!FILE_NAME.test(archive)) return undefined
    return readIfThere(join(this.#folder(repository), `${archive}.prov`))
  }

  async #read(path: string): Promise<VersionRecord | undefined> {
    const known = this.#records.get(path)
    if (known !== undefined) return known
    const bytes = await readIfThere(path)
    if (bytes === undefined) return undefined
    const record = versionRecordSchema.parse(JSON.parse(bytes.toString('utf8')))
    this.#records.set(path, record)
    return record
  }

  #folder(repository: string): string {
    if (!REPOSITORY_NAME.test(repository)) throw new Error(`Not a repository's name: ${JSON.stringify(repository)}`)
    return join(this.#root, 'repositories', repository)
  }

  #blob(digest: string): string {
    return join(this.#root, 'blobs', 'sha256', digest.slice(0, 2), digest)
  }
}

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*\.tgz$/

function recordName(chart: { name: string; version: string }): string {
  return `${chart.name}-${chart.version}.json`
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENAMETOOLONG')) return undefined
    throw error
  }
}
