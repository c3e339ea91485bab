import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { archiveName } from '@slipway/shared/package'
import { z } from 'zod'
import { sha256 } from '../archive/write-tgz.ts'
import { chartMetadataSchema } from './chart-metadata.ts'
import type { UploadedChart } from './check-upload.ts'
import { createDurably, isCode, makeFolder, TEMPORARY, writeDurably } from './durable.ts'
import { repositoryNameFault } from './repository-name.ts'
import { StoredDamage } from './storage-problem.ts'

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

/**
 * Charts on disk: archives by digest (`blobs/`), one record a version (`repositories/<name>/`), made by an atomic link,
 * so that of many writers of one version one wins, in one process or in several.
 */
export class ChartStore {
  readonly #root: string
  readonly #records = new Map<string, VersionRecord>()
  readonly #onDamage: (damage: StoredDamage) => void

  constructor(root: string, onDamage: (damage: StoredDamage) => void = () => undefined) {
    this.#root = root
    this.#onDamage = onDamage
  }

  /** Stores a version; false where it is there already, with whatever bytes. True: it is on disk. */
  async add(repository: string, chart: UploadedChart, tgz: Uint8Array, now: Date): Promise<boolean> {
    const digest = sha256(tgz)
    const folder = this.#folder(repository)
    // NOTE only so that who is refused leaves no bytes: which of several writers wins is decided by the record.
    if ((await this.#read(join(folder, recordName(chart)))) !== undefined) return false
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

  /** Every version of a repository, in no particular order; empty for a repository without uploads. A damaged record is reported and left out. */
  async list(repository: string): Promise<VersionRecord[]> {
    return (await this.#readAll(this.#folder(repository))).filter((record) => record !== undefined)
  }

  /** Removes what writers left who were killed on the way. Only before anybody writes. */
  async removeOrphans(): Promise<void> {
    const [repositories, blobs] = [join(this.#root, 'repositories'), join(this.#root, 'blobs', 'sha256')]
    const folders = (await namesIn(repositories)).map((name) => join(repositories, name))
    const records = (await Promise.all(folders.map((folder) => this.#readAll(folder)))).flat()
    // NOTE It is unknown which archive a damaged record named, so all archives stay.
    const named = records.includes(undefined) ? undefined : new Set(records.map((record) => record?.digest))
    const isOrphan = (name: string) => name.startsWith(TEMPORARY) || (/^[0-9a-f]{64}$/.test(name) && named?.has(name) === false)
    for (const folder of [...folders, ...(await namesIn(blobs)).map((name) => join(blobs, name))]) {
      for (const name of (await namesIn(folder)).filter(isOrphan)) await rm(join(folder, name), { force: true })
    }
  }

  /** Whether a version, or only its provenance file, is there. */
  async has(repository: string, chart: { name: string; version: string }): Promise<{ chart: boolean; provenance: boolean }> {
    const folder = this.#folder(repository)
    const record = await this.#read(join(folder, recordName(chart)))
    const provenance = await this.readProvenance(repository, archiveName(chart.name, chart.version))
    return { chart: record !== undefined, provenance: provenance !== undefined }
  }

  /** An archive by its file name; undefined where there is none. Throws `StoredDamage` where the disk gives other bytes than were stored. */
  async readArchive(repository: string, fileName: string): Promise<{ record: VersionRecord; tgz: Buffer } | undefined> {
    if (!FILE_NAME.test(fileName)) return undefined
    const record = await this.#read(join(this.#folder(repository), fileName.replace(/\.tgz$/, '.json')))
    if (record === undefined) return undefined
    const blob = this.#blob(record.digest)
    const tgz = await readIfThere(blob)
    if (tgz !== undefined && sha256(tgz) === record.digest) return { record, tgz }
    throw this.#damage(`The stored archive of ${record.name} ${record.version}`, blob)
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
    const record = parseRecord(bytes)
    if (record === undefined) throw this.#damage('The record of a stored version', path)
    this.#records.set(path, record)
    return record
  }

  /** The records of a folder; undefined for one that is damaged. */
  async #readAll(folder: string): Promise<(VersionRecord | undefined)[]> {
    const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'))
    const read = async (name: string) => {
      try {
        return await this.#read(join(folder, name))
      } catch (error) {
        if (!(error instanceof StoredDamage)) throw error
        return undefined
      }
    }
    return Promise.all(names.map(read))
  }

  #damage(what: string, path: string): StoredDamage {
    const damage = new StoredDamage(what, relative(join(this.#root, '..'), path))
    this.#onDamage(damage)
    return damage
  }

  #folder(repository: string): string {
    const fault = repositoryNameFault(repository)
    if (fault !== undefined) throw new Error(fault)
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

function parseRecord(bytes: Buffer): VersionRecord | undefined {
  try {
    return versionRecordSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data
  } catch {
    return undefined
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return []
    throw error
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENAMETOOLONG')) return undefined
    throw error
  }
}
