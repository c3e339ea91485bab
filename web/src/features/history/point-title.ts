import type { TFunction } from 'i18next'
import type { Point } from './points.ts'

/** What a point is called: by its person, or by what happened then. */
export function pointTitle(point: Point, t: TFunction): string {
  return point.reason === 'named' ? point.name : t(`history.reasons.${point.reason}`, { name: point.name })
}
