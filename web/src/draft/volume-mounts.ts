import { type Pointer, valueAt } from '@slipway/shared/base'
import { listAt, removeAt, type SpecDocument, setAt, textAt } from './document.ts'

/** Kinds of volumes that the platform mounts by itself, or that have their path among their own fields. */
const mountedElsewhere: readonly unknown[] = ['persistent-home', 'shared-folder', 'datasets']

/** Whether the main container says where it mounts the volume at the pointer. */
export function isMountedByContainer(document: SpecDocument, volume: Pointer): boolean {
  return !mountedElsewhere.includes(valueAt(document, `${volume}/kind`))
}

/** The places of the main container's mounts of a volume. */
export function mountsOf(document: SpecDocument, volume: Pointer): readonly Pointer[] {
  const name = textAt(document, `${volume}/name`)
  return listAt(document, '/main/mounts').flatMap((mount, index) =>
    name !== '' && textAt(mount, '/volume') === name ? [`/main/mounts/${index}`] : [],
  )
}

/** The draft with the volume mounted at a path of the main container; an empty path mounts it nowhere. */
export function withMountPath(document: SpecDocument, volume: Pointer, path: string): SpecDocument {
  const [mount] = mountsOf(document, volume)
  if (path === '') return mount === undefined ? document : removeAt(document, mount)
  if (mount !== undefined) return setAt(document, `${mount}/path`, path)
  return setAt(document, '/main/mounts/-', { volume: textAt(document, `${volume}/name`), path })
}

/** The draft with another name for a volume; the main container's mounts of it follow. */
export function withVolumeName(document: SpecDocument, volume: Pointer, name: string): SpecDocument {
  const mounts = mountsOf(document, volume)
  return mounts.reduce((it, mount) => setAt(it, `${mount}/volume`, name), setAt(document, `${volume}/name`, name))
}

/** Whether a card of a volume shows all that the main container's mounts say: one mount for each volume, of all of it. */
export function cardsShowMounts(document: SpecDocument): boolean {
  const names = new Set(listAt(document, '/volumes').map((it) => textAt(it, '/name')))
  const mounts = listAt(document, '/main/mounts')
  const mounted = mounts.map((it) => textAt(it, '/volume'))
  const isPlain = (mount: unknown) => textAt(mount, '/subPath') === '' && valueAt(mount, '/readOnly') === undefined
  return new Set(mounted).size === mounts.length && mounts.every(isPlain) && mounted.every((name) => names.has(name))
}
