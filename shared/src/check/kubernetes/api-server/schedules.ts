import { text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** Minute, hour, day of the month, month, day of the week: least, most, and names from the least on. */
const fields: readonly { readonly least: number; readonly most: number; readonly names?: readonly string[] }[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: months },
  { least: 0, most: 6, names: days },
]

const shorthand = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+)$/

function numberIn(word: string, { least, most, names = [] }: (typeof fields)[number]): number | undefined {
  const named = names.indexOf(word.toLowerCase())
  const value = named >= 0 ? named + least : /^\d+$/.test(word) ? Number(word) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function isPart(part: string, field: (typeof fields)[number]): boolean {
  const [range = '', step, ...more] = part.split('/')
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false
  if (range === '*' || range === '?') return true
  const [first = '', last, ...others] = range.split('-')
  const begin = numberIn(first, field)
  const end = last === undefined ? begin : numberIn(last, field)
  return others.length === 0 && begin !== undefined && end !== undefined && begin <= end
}

/** Whether Kubernetes takes a schedule: five fields as in cron, or a shorthand such as @daily. */
export function isSchedule(schedule: string): boolean {
  if (schedule.startsWith('@')) return shorthand.test(schedule)
  const parts = schedule.trim().split(/\s+/)
  return (
    parts.length === 5 &&
    parts.every((part, index) => {
      const field = fields[index]
      return field !== undefined && part.split(',').every((it) => isPart(it, field))
    })
  )
}

const timeZone = /^[A-Za-z._0-9+-]{1,14}(\/[A-Za-z._0-9+-]{1,14})*$/

/** A CronJob's schedule, time zone and name: its Jobs' names add 11 characters. */
export function scheduleFaults(object: unknown): readonly Refused[] {
  const schedule = textAt(object, 'spec', 'schedule')
  const zone = textAt(object, 'spec', 'timeZone')
  const name = textAt(object, 'metadata', 'name') ?? ''
  const faults: Refused[] = []
  const path: Path = ['spec', 'schedule']
  if (schedule?.includes('TZ'))
    faults.push(
      refuse(path, (where) =>
        text(`${where} cannot contain a time zone; use spec.timeZone.`, `${where} no puede contener una zona horaria; usa spec.timeZone.`),
      ),
    )
  else if (schedule !== undefined && schedule !== '' && !isSchedule(schedule))
    faults.push(
      refuse(path, (where) =>
        text(
          `${where} is '${schedule}', but must have five fields (minute, hour, day, month, weekday) such as 0 3 * * *, or be a short form such as @daily.`,
          `${where} es '${schedule}', pero debe tener cinco campos (minuto, hora, día, mes, día de la semana) como 0 3 * * *, o ser una forma corta como @daily.`,
        ),
      ),
    )
  if (zone !== undefined && (!timeZone.test(zone) || zone.toLowerCase() === 'local'))
    faults.push(
      refuse(['spec', 'timeZone'], (where) =>
        text(
          `${where} is '${zone}', but must be a name such as Europe/Madrid.`,
          `${where} es '${zone}', pero debe ser un nombre como Europe/Madrid.`,
        ),
      ),
    )
  if (name.length > 52)
    faults.push(
      refuse(['metadata', 'name'], (where) =>
        text(
          `${where} is longer than the 52 characters allowed for a CronJob.`,
          `${where} tiene más de los 52 caracteres permitidos en un CronJob.`,
        ),
      ),
    )
  return faults
}
