import { readConfig } from './config.ts'
import { lockDataDir } from './data-lock.ts'
import { listen } from './listen.ts'
import { wire } from './wire.ts'

const config = readConfig()
if (!config.ok) quit(config.error)
const lock = lockDataDir(config.value.dataDir)
if (!lock.ok) quit(lock.error)
await listen(wire(config.value), { config: config.value, lock: lock.value })

function quit({ title, detail, fix }: { title: string; detail: string; fix: string }): never {
  process.stderr.write(`${title}. ${detail}\n${fix}\n`)
  process.exit(1)
}
