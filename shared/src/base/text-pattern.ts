/** A pattern that is matched in time proportional to the text, as Helm's RE2 does it. */
export interface TextPattern {
  /** Whether the pattern is found anywhere in the text; undefined where a huge pattern meets a long text. */
  isIn(text: string): boolean | undefined
}

/** A place in the machine: how to go on from it. */
type State =
  | { readonly kind: 'character'; readonly fits: RegExp; readonly next: number }
  | { readonly kind: 'place'; readonly holds: (characters: readonly string[], at: number) => boolean; readonly next: number }
  | { readonly kind: 'fork'; next: readonly number[] }
  | { readonly kind: 'end' }

/** Adds the states of a part in front of `next`; answers the first of them. */
type Part = (next: number) => number

/** Far more than a pattern has that a person writes. */
const STATE_LIMIT = 20_000
/** Visits of states for one text: some milliseconds. */
const VISIT_LIMIT = 200_000

/**
 * A pattern of the part of ECMAScript that RE2 has too, or undefined for any other and for a very large one. JavaScript's
 * own matching goes back and forth: `(a+)+$` takes it years on forty characters, and nothing can stop it meanwhile.
 */
export function readTextPattern(source: string): TextPattern | undefined {
  try {
    const states: State[] = [{ kind: 'end' }]
    const first = partOf(source, states)(0)
    return { isIn: (text) => runs(states, first, [...text]) }
  } catch (error) {
    if (error instanceof NotRead) return undefined
    throw error
  }
}

class NotRead extends Error {}

/** All paths at once, so that no character is looked at twice. */
function runs(states: readonly State[], first: number, characters: readonly string[]): boolean | undefined {
  let current: number[] = []
  let visits = 0
  for (let at = 0; visits < VISIT_LIMIT; at++) {
    const reached = follow(states, [...current, first], { characters, at })
    if (reached === 'end') return true
    visits += reached.length
    const character = characters[at]
    if (character === undefined) return false
    current = reached.flatMap((index) => {
      const state = states[index]
      return state?.kind === 'character' && state.fits.test(character) ? [state.next] : []
    })
  }
  return undefined
}

/** The states that wait for a character, from these by all that needs none. */
function follow(
  states: readonly State[],
  from: readonly number[],
  { characters, at }: { characters: readonly string[]; at: number },
): number[] | 'end' {
  const seen = new Set<number>()
  const open = [...from]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue
    seen.add(index)
    const state = states[index]
    if (state?.kind === 'end') return 'end'
    if (state?.kind === 'fork') open.push(...state.next)
    if (state?.kind === 'place' && state.holds(characters, at)) open.push(state.next)
  }
  return [...seen]
}

const isWord = (character: string | undefined): boolean => /^\w$/.test(character ?? '')
const isBoundary = (characters: readonly string[], at: number): boolean => isWord(characters[at - 1]) !== isWord(characters[at])

const places: Readonly<Record<string, (characters: readonly string[], at: number) => boolean>> = {
  '^': (_characters, at) => at === 0,
  $: (characters, at) => at === characters.length,
  '\\b': isBoundary,
  '\\B': (characters, at) => !isBoundary(characters, at),
}

/** An opening, an alternative, a closing, a place, a repetition, or what stands for one character. */
const tokens =
  /(?<open>\((?:\?:)?)(?!\?)|(?<or>\|)|(?<close>\))|(?<place>\^|\$|\\[bB])|(?<times>(?:[*+?]|\{\d+(?:,\d*)?\})\??)|(?<one>\[(?:\\.|[^\]\\])*\]|\\.|[^\\[\](){}*+?])/suy

function partOf(source: string, states: State[]): Part {
  let at = 0
  const add = (state: State): number => {
    if (states.length >= STATE_LIMIT) throw new NotRead()
    return states.push(state) - 1
  }
  const read = (): Record<string, string | undefined> | undefined => {
    if (at === source.length) return undefined
    tokens.lastIndex = at
    const groups = tokens.exec(source)?.groups
    if (groups === undefined) throw new NotRead()
    at = tokens.lastIndex
    return groups
  }
  /** Up to the closing of the group, or to the end of the whole. */
  const alternatives = (inGroup: boolean): Part => {
    const all: Part[][] = [[]]
    for (let token = read(); ; token = read()) {
      const sequence = all.at(-1) ?? []
      if (token?.close !== undefined || token === undefined) {
        if ((token !== undefined) !== inGroup) throw new NotRead()
        return anyOf(all.map(inOrder), add)
      }
      const { or, open, place, one, times } = token
      if (or !== undefined) all.push([])
      else if (open !== undefined) sequence.push(alternatives(true))
      else if (place !== undefined) sequence.push((next) => add({ kind: 'place', holds: places[place] ?? isBoundary, next }))
      else if (one !== undefined) sequence.push(character(one, add))
      else sequence.push(repeated(sequence.pop(), times ?? '', { add, states }))
    }
  }
  return alternatives(false)
}

type Add = (state: State) => number

function character(source: string, add: Add): Part {
  const fits = new RegExp(`^${source}$`, 'u')
  return (next) => add({ kind: 'character', fits, next })
}

function inOrder(parts: readonly Part[]): Part {
  return (next) => parts.reduceRight((after, part) => part(after), next)
}

function anyOf(parts: readonly Part[], add: Add): Part {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return (next) => add({ kind: 'fork', next: parts.map((part) => part(next)) })
}

function repeated(part: Part | undefined, times: string, { add, states }: { add: Add; states: readonly State[] }): Part {
  if (part === undefined) throw new NotRead()
  const [least, most] = boundsOf(times)
  const optional: Part = (next) => add({ kind: 'fork', next: [part(next), next] })
  const endless: Part = (next) => {
    const loop = add({ kind: 'fork', next: [next] })
    const state = states[loop]
    if (state?.kind === 'fork') state.next = [part(loop), next]
    return loop
  }
  return (next) => {
    let first = most === undefined ? endless(next) : next
    // NOTE nested options, from the last to the first: after one that is left out come none.
    for (let index = least; index < (most ?? 0); index++) first = optional(first)
    for (let index = 0; index < least; index++) first = part(first)
    return first
  }
}

function boundsOf(times: string): [least: number, most: number | undefined] {
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(times)
  if (counted !== null) {
    const least = Number(counted[1])
    return [least, counted[2] === '' ? least : counted[3] === '' ? undefined : Number(counted[3])]
  }
  return [times.startsWith('+') ? 1 : 0, times.startsWith('?') ? 1 : undefined]
}
