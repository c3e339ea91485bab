/** The value below which a share of the figures lies, 0.5 for the median. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A figure for people: three digits that matter. */
export function shown(figure: number): string {
  if (figure !== 0 && Math.abs(figure) < 0.01) return figure.toPrecision(2)
  if (figure >= 100) return figure.toFixed(0)
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}

/** One figure next to its goal. */
export interface Measured {
  readonly what: string
  readonly figure: number
  readonly unit: string
  /** At most, or at least, this much; absent where there is no goal. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
}

/** Whether a figure keeps its goal; undefined where there is none. */
export function keepsGoal({ figure, goal }: Measured): boolean | undefined {
  if (goal === undefined) return undefined
  return 'atMost' in goal ? figure <= goal.atMost : figure >= goal.atLeast
}

/** A table in Markdown; a missed goal is marked. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map((it) => `| ${it.what} | ${shown(it.figure)} ${it.unit} | ${describeGoal(it)} |`)
  return ['| what | figure | goal |', '| --- | ---: | --- |', ...rows].join('\n')
}

function describeGoal(it: Measured): string {
  if (it.goal === undefined) return ''
  const wanted = 'atMost' in it.goal ? `≤ ${it.goal.atMost} ${it.unit}` : `≥ ${it.goal.atLeast} ${it.unit}`
  return keepsGoal(it) ? wanted : `${wanted} – **missed**`
}
