import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the environment says under a name, else what `choose` gives, said there from now on. */
export function chooseOnce(name: string, choose: () => string): string {
  const chosen = process.env[name] ?? choose()
  process.env[name] = chosen
  return chosen
}

/** A port that nothing listens on. */
export function freePort(): string {
  const listen =
    "const s = require('net').createServer().listen(0, '127.0.0.1', () => { process.stdout.write(String(s.address().port)); s.close() })"
  return execFileSync(process.execPath, ['-e', listen], { encoding: 'utf8' }).trim()
}

/** An empty folder for the server's data. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'slipway-e2e-'))
}
