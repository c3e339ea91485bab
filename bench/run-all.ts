// Asks every question of this folder in one run and writes docs/benchmarks.md.
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const page = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url))

/** Each script prints Markdown: a table of figures next to their goals, and how they were taken. */
const questions = [
  { script: 'engine.ts', title: 'The engine, compared with `helm template`' },
  { script: 'inspect.ts', title: 'A whole inspection, compared with `helm template`' },
  { script: 'package.ts', title: 'Packaging, compared with `helm package`' },
  { script: 'health.ts', title: 'The server, under hostile inputs' },
  { script: 'browser.ts', title: 'The page, in a real browser' },
]

const [busy = 0] = loadavg()
const sections: string[] = []
for (const { script, title } of questions.filter((it) => existsSync(join(here, it.script)))) {
  console.error(`… ${title}`)
  sections.push(`## ${title}\n\n${(await answerOf(script)).trim()}\n`)
}
writeFileSync(page, `${[heading(), ...sections].join('\n')}`)
console.error(`Written: docs/benchmarks.md`)

/** Figures of a machine that does something else at the same time say little. */
function busyWords(): string {
  const share = busy / cpus().length
  if (share < 0.25) return 'The machine was idle otherwise.'
  return `**The machine was busy with other work** (load ${busy.toFixed(1)} on ${cpus().length} processors when it began), so read times as upper bounds.`
}

function heading(): string {
  const [processor] = cpus()
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}`
  const day = new Date().toISOString().slice(0, 10)
  return [
    '# Benchmarks',
    '',
    `Measured on ${day} with Node ${process.versions.node} on ${machine}, all of it in one run of \`npm run bench\`, which rewrites this page. A goal that was missed says so. ${busyWords()}`,
    '',
  ].join('\n')
}

function answerOf(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, join(here, script)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      answer += text
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(answer) : reject(new Error(`${script} ended with ${code}`))))
  })
}
