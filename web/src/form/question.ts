import type { Suggestion } from '@slipway/shared/spec'
import { sizeIn, splitQuantity } from './quantity.ts'

/** What is known of a field that is handed over. */
interface Asked {
  readonly widget: string | undefined
  readonly value: unknown
  readonly title: string
  /** One sentence for the person who deploys. */
  readonly help?: string
  /** The heading under which it stands in the form. */
  readonly group?: string
  /** The most that a user's namespace has of it; null: not known. */
  readonly quota: string | number | null
  /** A name for it in values.yaml, where the field has a better one than its path. */
  readonly path?: string
}

function quantity(value: unknown, fallback: string, quota: string | number | null): Suggestion {
  const chosen = typeof value === 'string' && value !== '' ? value : fallback
  const { unit } = splitQuantity(chosen)
  const maximum = typeof quota === 'string' ? Math.floor(sizeIn(quota, unit)) : undefined
  const bounds = maximum === undefined || maximum < 1 ? {} : { minimum: 1, maximum, step: 1, slider: { unit } }
  return { type: 'quantity', default: chosen, ...bounds }
}

/** The question that a handed-over field asks: its value is the default, its bounds are the platform's. */
export function questionFor({ widget, value, title, help, group, quota, path }: Asked): Suggestion {
  const base: Suggestion = {
    title,
    ...(help === undefined ? {} : { description: help }),
    ...(group === undefined ? {} : { group }),
    ...(path === undefined ? {} : { path }),
  }
  switch (widget) {
    case 'memory':
      return { ...base, ...quantity(value, '4Gi', quota) }
    case 'cpu':
      return { ...base, ...quantity(value, '1', quota) }
    case 'gpu': {
      const most = typeof quota === 'number' ? quota : 1
      return { ...base, type: 'integer', default: typeof value === 'number' ? value : 0, minimum: 0, maximum: most }
    }
    default:
      return base
  }
}
