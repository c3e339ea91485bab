// Child processes: quiet ones whose output is shown only when they fail, and the one that takes over the terminal.
import { spawn } from 'node:child_process'
import { constants, getPriority, setPriority } from 'node:os'
import { SetupProblem } from './setup-problem.mjs'

const KEPT_OUTPUT = 12_000

/**
 * What a program printed, once it ended.
 * @param {string} file
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, progress?: (text: string) => void, givesWay?: boolean}} [options]
 * @returns {Promise<{code: number, stdout: string, output: string}>}
 */
export function runQuietly(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...shellFor(file),
    })
    if (options.givesWay) giveWay(child)
    let stdout = ''
    let output = ''
    const keep = (text) => {
      output = (output + text).slice(-KEPT_OUTPUT)
      const line = text.trim().split('\n').pop()?.trim()
      if (line) options.progress?.(line)
    }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      keep(text)
    })
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: exitCodeOf(code, signal), stdout, output }))
  })
}

/** From now on a program, and what it starts, gets the processor only where nothing else wants it. */
export function giveWay(child) {
  try {
    setPriority(child.pid, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL))
  } catch {
    // NOTE it has ended already, or the system has no such thing: then it runs like any other.
  }
}

/**
 * Runs a program that must succeed, else a SetupProblem with the end of its output.
 * @param {string} file
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, progress?: (text: string) => void, wrong: string, remedy: string}} options
 */
export async function runOrStop(file, args, options) {
  const ended = await runQuietly(file, args, options).catch((error) => ({ code: 127, stdout: '', output: String(error.message) }))
  if (ended.code !== 0) throw new SetupProblem(options.wrong, options.remedy, ended.output)
  return ended.stdout
}

/**
 * Gives the terminal to a program and returns its exit code; signals reach it exactly once.
 * @param {string} file
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>}
 */
export function runInFront(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: options.cwd, env: options.env ?? process.env, stdio: 'inherit' })
    const stopForwarding = forwardSignals((signal) => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      stopForwarding()
      resolve(exitCodeOf(code, signal))
    })
  })
}

/** Calls `send` for each signal that a child has not had from the terminal itself. Returns what ends it. */
export function forwardSignals(send) {
  // NOTE Ctrl-C in a terminal reaches the whole process group: sending it on would be a second one.
  const fromTerminal = process.stdin.isTTY === true
  const onInterrupt = () => fromTerminal || send('SIGINT')
  const onTerminate = () => send('SIGTERM')
  const onHangUp = () => send('SIGHUP')
  const listeners = [
    ['SIGINT', onInterrupt],
    ['SIGTERM', onTerminate],
    ['SIGHUP', onHangUp],
  ]
  for (const [signal, listener] of listeners) process.on(signal, listener)
  const stopWatching = watchParent(onTerminate)
  return () => {
    stopWatching()
    for (const [signal, listener] of listeners) process.off(signal, listener)
  }
}

/**
 * Calls `onGone` when npm has gone that started us. Returns what ends it.
 * NOTE npm hands SIGTERM to a shell between it and us, and that shell dies without passing it on.
 */
export function watchParent(onGone) {
  const parent = process.ppid
  if (process.platform === 'win32' || process.env.npm_lifecycle_event === undefined) return () => {}
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    onGone()
  }, 300)
  watch.unref()
  return () => clearInterval(watch)
}

function exitCodeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0)
}

// NOTE on Windows npm is a script, which only a shell can start.
function shellFor(file) {
  return process.platform === 'win32' && !file.endsWith('.exe') ? { shell: true } : {}
}
