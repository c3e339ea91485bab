import { readConfig } from './config.ts'
import { lockDataDir } from './data-lock.ts'

const config = readConfig()
if (!config.ok) quit(config.error)
const lock = lockDataDir(config.value.dataDir)
if (!lock.ok) quit(lock.error)
// NOTE loaded only now, so that a server that may not start says so at once.
const [{ wire }, { listen }] = await Promise.all([import('./wire.ts'), import('./listen.ts')])
await listen(wire(config.value), { config: config.value, lock: lock.value })

function quit({ title, detail, fix }: { title: string; detail: string; fix: string }): never {
  process.stderr.write(`${title}. ${detail}\n${fix}\n`)
  process.exit(1)
}
