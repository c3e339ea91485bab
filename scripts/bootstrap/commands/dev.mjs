import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { forwardSignals } from '../run.mjs'

/** `npm run dev`: the page with hot reload, and a server that restarts when its sources change. One Ctrl-C ends both. */
export async function dev() {
  const node = await readyTools()
  const server = [...node.flags, '--watch', '--watch-preserve-output', join('server', 'src', 'main.ts')]
  const page = [...node.flags, join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js')]
  return runTogether([
    spawn(node.file, server, { cwd: root, env: node.env, stdio: 'inherit' }),
    spawn(node.file, page, { cwd: join(root, 'web'), env: node.env, stdio: 'inherit' }),
  ])
}

/** Waits for programs that belong together: the first that ends takes the others along. */
function runTogether(children) {
  const stopForwarding = forwardSignals((signal) => {
    for (const child of children) child.kill(signal)
  })
  const ended = children.map((child) => new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0))))
  return Promise.race(ended).then(async (first) => {
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(ended)
    stopForwarding()
    return first
  })
}
