// What the person sees while things are brought and built: each step by name, with its progress and its seconds.
const isTerminal = process.stderr.isTTY === true
const SAY_AGAIN_AFTER_SECONDS = 15

/**
 * The result of `work`, with the step said before, while and after it runs.
 * @template T
 * @param {string} name
 * @param {(progress: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now()
  let last = ''
  const ticker = setInterval(() => sayProgress(name, secondsSince(began), last), isTerminal ? 1000 : SAY_AGAIN_AFTER_SECONDS * 1000)
  write(isTerminal ? `… ${name}` : `… ${name}\n`)
  try {
    const result = await work((text) => {
      last = text
    })
    write(`${clear()}✓ ${name} (${secondsSince(began)} s)\n`)
    return result
  } catch (error) {
    write(`${clear()}✗ ${name} (${secondsSince(began)} s)\n`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}

/**
 * The result of `work` that runs at the same time as other work. It is reported in whole lines, before and after.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stepBeside(name, work) {
  const began = Date.now()
  write(`… ${name}, beside the rest\n`)
  const result = await work()
  write(`✓ ${name} (${secondsSince(began)} s)\n`)
  return result
}

/** Says a line to the person, apart from what the program itself prints. */
export function say(text) {
  write(`${text}\n`)
}

/** Says why it cannot go on and what to do. */
export function saySetupProblem(setupProblem) {
  if (setupProblem.detail) write(`\n${setupProblem.detail.trimEnd()}\n`)
  write(`\n${setupProblem.message}\n${setupProblem.remedy}\n`)
}

/** The seconds since a time, with one decimal. */
export function secondsSince(began) {
  return ((Date.now() - began) / 1000).toFixed(1)
}

function sayProgress(name, seconds, last) {
  const text = `… ${name} (${seconds} s)${last ? ` – ${last}` : ''}`
  write(isTerminal ? `${clear()}${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`)
}

function clear() {
  return isTerminal ? '\r\u001b[2K' : ''
}

// NOTE steps go to stderr, so that what a command prints can be piped.
function write(text) {
  process.stderr.write(text)
}
