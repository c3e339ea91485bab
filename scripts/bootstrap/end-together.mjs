// A command that is told to stop takes along everything that it started, however deep, in a few seconds.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { watchParent } from './run.mjs'

/** How long programs may take to end by themselves, and then how long we look for what is left. */
const POLITE_MS = 2_000
const LAST_MS = 4_000
const LOOK_MS = 100

/** From now on SIGTERM, Ctrl-C and a terminal that closes end this process and all that it started, within 5 seconds. */
export function endTogether() {
  let ending = false
  const end = (signal) => {
    if (ending) return
    ending = true
    endAll().then(() => process.exit(128 + constants.signals[signal]))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => end(signal))
  watchParent(() => end('SIGTERM'))
}

/** Ends what was started until nothing is left: kindly at first, then not. */
async function endAll() {
  const began = performance.now()
  const known = new Set()
  const asked = new Set()
  // NOTE looked at again and again: the run goes on meanwhile and may start the next program, and whose parent has ended is found no more.
  for (let left = addDescendants(known); left.length > 0; left = addDescendants(known)) {
    const waited = performance.now() - began
    if (waited > LAST_MS) return
    for (const pid of left) {
      if (waited > POLITE_MS) send(pid, 'SIGKILL')
      else if (!asked.has(pid)) send(pid, 'SIGTERM')
      asked.add(pid)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** Adds what descends from this process or from what is known already; answers those that still run. */
function addDescendants(known) {
  const all = processes()
  for (let before = -1; before !== known.size; ) {
    before = known.size
    for (const { pid, parent } of all) if (parent === process.pid || known.has(parent)) known.add(pid)
  }
  return all.filter(({ pid }) => known.has(pid)).map(({ pid }) => pid)
}

/** Every process of the machine that still runs, with its parent. */
function processes() {
  if (process.platform === 'linux') return readdirSync('/proc').flatMap(readStat)
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
  return (listed.stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, state = ''] = line.trim().split(/\s+/)
    // NOTE our own `ps` has ended by now.
    return pid && !state.startsWith('Z') && Number(pid) !== listed.pid ? [{ pid: Number(pid), parent: Number(parent) }] : []
  })
}

function readStat(name) {
  if (!/^\d+$/.test(name)) return []
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    // NOTE the program's name is in brackets and may hold anything.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent) }]
  } catch {
    return []
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // NOTE it ended meanwhile.
  }
}
