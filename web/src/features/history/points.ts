import { z } from 'zod'
import { keptDocumentSchema } from '../../draft/kept-document.ts'

/** Kept without being asked: before something left the page, or was replaced. */
export const reasons = ['named', 'published', 'downloaded', 'restored'] as const

export const pointSchema = z.object({
  id: z.string(),
  at: z.number(),
  reason: z.enum(reasons),
  /** What the person called it; for a publication, its version. Empty: no name. */
  name: z.string(),
  document: keptDocumentSchema,
})

/** A state of a draft that one can come back to. */
export type Point = z.infer<typeof pointSchema>

export const mostNameCharacters = 80
const mostAutomatic = 20
const mostNamed = 100

function isSame(a: Point, b: Point): boolean {
  return JSON.stringify(a.document) === JSON.stringify(b.document)
}

/** The points with a new one, the newest first. The oldest of its sort goes where there are too many. */
export function withPoint(points: readonly Point[], point: Point): readonly Point[] {
  const newest = points[0]
  // NOTE a second download of the same draft is not news; a name always is.
  if (newest !== undefined && point.reason !== 'named' && newest.reason !== 'named' && isSame(newest, point)) return points
  const all = [point, ...points]
  const named = all.filter(({ reason }) => reason === 'named').slice(0, mostNamed)
  const automatic = all.filter(({ reason }) => reason !== 'named').slice(0, mostAutomatic)
  return all.filter((it) => named.includes(it) || automatic.includes(it))
}

/** The points with another name for one that has a name; where it is in the list does not change. */
export function withName(points: readonly Point[], id: string, name: string): readonly Point[] {
  return points.map((point) => (point.id === id && point.reason === 'named' ? { ...point, name } : point))
}
