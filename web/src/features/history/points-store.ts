import { createStore, del, get, keys, type UseStore, update } from 'idb-keyval'
import { z } from 'zod'
import { type Point, pointSchema, withName, withPoint } from './points.ts'

let opened: UseStore | undefined
/** NOTE a separate database: idb-keyval can't add a store to the one that has the drafts. */
function store(): UseStore {
  opened ??= createStore('slipway-history', 'points')
  return opened
}

function parse(kept: unknown): readonly Point[] {
  return z.array(pointSchema).safeParse(kept).data ?? []
}

/** The points of a draft, the newest first. */
export async function readPoints(draftId: string): Promise<readonly Point[]> {
  return parse(await get(draftId, store()))
}

/** Adds a point; two tabs may do so at once. */
export function addPoint(draftId: string, point: Point): Promise<void> {
  return update(draftId, (kept: unknown) => withPoint(parse(kept), point), store())
}

/** Takes a point away. */
export function removePoint(draftId: string, id: string): Promise<void> {
  return update(draftId, (kept: unknown) => parse(kept).filter((point) => point.id !== id), store())
}

/** Puts a point back that was taken away, where it was. */
export function bringBackPoint(draftId: string, point: Point): Promise<void> {
  return update(draftId, (kept: unknown) => [...parse(kept), point].sort((a, b) => b.at - a.at), store())
}

/** Gives a named point another name. */
export function renamePoint(draftId: string, id: string, name: string): Promise<void> {
  return update(draftId, (kept: unknown) => withName(parse(kept), id, name), store())
}

/** The drafts that points are kept of, also those that no longer exist. */
export async function draftsWithPoints(): Promise<readonly string[]> {
  return (await keys(store())).map(String)
}

/** Forgets every point of a draft. */
export function removePoints(draftId: string): Promise<void> {
  return del(draftId, store())
}
