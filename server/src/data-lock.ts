import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { z } from 'zod'
import { isCode } from './repository/durable.ts'

const ownerSchema = z.object({ pid: z.int(), started: z.string() })
type Owner = z.infer<typeof ownerSchema>

/** Held while one server uses a data directory. */
export interface DataLock {
  release(): void
}

/** Takes the data directory for this process, or says which process has it. A lock of a dead process is taken over. */
export function lockDataDir(dataDir: string): Result<DataLock, Problem> {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'server.lock')
  const mine: Owner = { pid: process.pid, started: startOf(process.pid) }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      return ok({ release: () => release(path, mine) })
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const owner = readOwner(path)
    if (owner !== undefined && isRunning(owner)) return err(dataDirTaken(dataDir, owner.pid))
    const aside = `${path}.${process.pid}`
    try {
      renameSync(path, aside)
      rmSync(aside, { force: true })
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
  }
  return err(dataDirTaken(dataDir, readOwner(path)?.pid ?? 0))
}

function release(path: string, mine: Owner): void {
  if (readOwner(path)?.pid === mine.pid) rmSync(path, { force: true })
}

function readOwner(path: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

function isRunning(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false
  }
  // NOTE a process id is used again after a while: the start time tells the two apart where the system says it.
  const started = startOf(owner.pid)
  return started === '' || owner.started === '' || started === owner.started
}

/** When a process started, in the system's own count; empty where it does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function dataDirTaken(dataDir: string, pid: number): Problem {
  return {
    category: 'conflict',
    type: 'data-dir-taken',
    title: 'Another server is using this data directory',
    detail: `Process ${pid} is using ${dataDir}.`,
    fix: 'Stop that server, or use a different DATA_DIR for this one.',
  }
}
