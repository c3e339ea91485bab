const steps = [
  { unit: 'second', seconds: 60, divide: 1 },
  { unit: 'minute', seconds: 3_600, divide: 60 },
  { unit: 'hour', seconds: 86_400, divide: 3_600 },
  { unit: 'day', seconds: Number.POSITIVE_INFINITY, divide: 86_400 },
] as const

/** 'five minutes ago', in the person's language. */
export function relativeTime(at: number, now: number, language: string): string {
  const seconds = Math.max(0, (now - at) / 1000)
  const step = steps.find((it) => seconds < it.seconds) ?? steps[3]
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / step.divide), step.unit)
}
