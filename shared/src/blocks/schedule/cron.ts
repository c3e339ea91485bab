import { err, ok, type Result } from '#base'

/** The five parts of a cron expression, in their order. */
export const cronParts = ['minute', 'hour', 'day', 'month', 'weekday'] as const
export type CronPart = (typeof cronParts)[number]

/** When a schedule is due, as the sets of what its parts name. */
export interface CronTimes {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  /** From 1. */
  readonly months: ReadonlySet<number>
  /** Sunday is 0. */
  readonly weekdays: ReadonlySet<number>
  /** Both day and weekday are named: a date of either is enough. Else it must be of both. */
  readonly eitherDay: boolean
}

/** A schedule: times of the calendar, or so many seconds after the last. */
export type Cron = CronTimes | { readonly everySeconds: number }

/** What is wrong: a part, their number, a macro that does not exist, a zone inside of it, a date that never comes. */
export type CronFault = CronPart | 'parts' | 'macro' | 'zone' | 'never'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

interface Bounds {
  readonly least: number
  readonly most: number
  readonly names: readonly string[]
}

// NOTE Kubernetes has no weekday 7: Sunday is 0 only, and a range cannot run over the end of the week (fri-mon).
const bounds: Readonly<Record<CronPart, Bounds>> = {
  minute: { least: 0, most: 59, names: [] },
  hour: { least: 0, most: 23, names: [] },
  day: { least: 1, most: 31, names: [] },
  month: { least: 1, most: 12, names: monthNames },
  weekday: { least: 0, most: 6, names: weekdayNames },
}

const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
}

/** The macros that stand for five parts. */
export const cronMacros: readonly string[] = Object.keys(macros)

const seconds: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 }

function numberOf(word: string, { least, names }: Bounds): number {
  const named = names.indexOf(word.toLowerCase())
  if (named >= 0) return named + least
  return /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN
}

/** One of the pieces between commas: `*`, `5`, `1-5`, `*\/15`, `8-18/2`; NOTE `5/20` is 'from 5 to the end by 20'. */
function pieceOf(piece: string, limits: Bounds): number[] | undefined {
  const match = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d{1,4}))?$/.exec(piece)
  if (match === null) return undefined
  const [, from, to, by] = match
  const first = from === undefined ? limits.least : numberOf(from, limits)
  const alone = from === undefined || by !== undefined ? limits.most : first
  const last = to === undefined ? alone : numberOf(to, limits)
  const step = Number(by ?? 1)
  if (!(first >= limits.least && last <= limits.most && first <= last && step > 0)) return undefined
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
}

function setOf(part: string, limits: Bounds): ReadonlySet<number> | undefined {
  const pieces = part.split(',').map((piece) => pieceOf(piece, limits))
  return pieces.includes(undefined) ? undefined : new Set(pieces.flatMap((piece) => piece ?? []))
}

/** `*` and `?`, but not `*\/2`: the part leaves the day to the other one. */
function isOpen(part: string): boolean {
  return part.split(',').some((piece) => /^[*?](\/0*1)?$/.test(piece))
}

function neverComes({ days, months, eitherDay }: CronTimes): boolean {
  const longest = Math.max(...[...months].map((month) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)))
  return !eitherDay && Math.min(...days) > longest
}

function everyOf(expression: string): Result<Cron, CronFault> {
  if (!/^@every (\d{1,6}(\.\d{1,9})?(ns|us|µs|ms|s|m|h))+$/.test(expression)) return err('macro')
  const pieces = [...expression.matchAll(/([\d.]+)([a-zµ]+)/g)]
  const sum = pieces.reduce((all, [, number, unit]) => all + Number(number) * (seconds[unit ?? ''] ?? 0), 0)
  return ok({ everySeconds: Math.max(1, sum) })
}

/**
 * A schedule as a CronJob of Kubernetes takes it: five parts, or a macro (`@daily`, `@every 6h`). What Kubernetes takes
 * and reads otherwise than it looks (`1,,2`, `*-5`, a negative duration) is refused, and so is what is never due.
 */
export function parseCron(expression: string): Result<Cron, CronFault> {
  if (expression.includes('TZ')) return err('zone')
  if (expression.startsWith('@every')) return everyOf(expression)
  const plain = expression.startsWith('@') ? (Object.hasOwn(macros, expression) ? macros[expression] : undefined) : expression
  if (plain === undefined) return err('macro')
  const parts = plain.split(/[ \t]+/).filter((part) => part !== '')
  if (parts.length !== cronParts.length) return err('parts')
  const sets = cronParts.map((part, at) => setOf(parts[at] ?? '', bounds[part]))
  const wrong = cronParts.find((_, at) => sets[at] === undefined)
  if (wrong !== undefined) return err(wrong)
  const [minutes, hours, days, months, weekdays] = sets.map((set) => set ?? new Set<number>())
  if (!minutes || !hours || !days || !months || !weekdays) return err('parts')
  const times = { minutes, hours, days, months, weekdays, eitherDay: !isOpen(parts[2] ?? '') && !isOpen(parts[4] ?? '') }
  return neverComes(times) ? err('never') : ok(times)
}

/**
 * What a schedule looks like, for forms that know patterns only. NOTE short, because Helm shows it with a value that
 * does not match; Kubernetes itself reports that there is no minute 60.
 */
export const CRON_PATTERN = `^(@(${cronMacros.map((macro) => macro.slice(1)).join('|')}|every [0-9][0-9.a-z]*)|[0-9A-Za-z*?,/-]+( +[0-9A-Za-z*?,/-]+){4})$`
