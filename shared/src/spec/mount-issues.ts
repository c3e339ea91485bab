import { text } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'

const clean = (path: string) => path.replace(/(.)\/+$/, '$1')

/** Where the platform's folders stand in the main container, as the form or else the profile says. */
function platformFolders(spec: ChartSpec, profile: Profile) {
  return spec.volumes.flatMap((volume, index) => {
    const { kind } = volume
    if (kind !== 'persistent-home' && kind !== 'shared-folder' && kind !== 'datasets') return []
    // A claim that the form mounts itself is not mounted by itself as well.
    if (profile.volumes[kind]?.by === 'claim' && spec.main.mounts.some((mount) => mount.volume === volume.name)) return []
    const path = volume.mountPath ?? profile.volumes[kind]?.mountPath
    return path === undefined ? [] : [{ name: volume.name, path: clean(path), pointer: `/volumes/${index}/mountPath` }]
  })
}

/** The platform's folders are mounted by themselves: neither another folder nor a mount of the form may stand there too. */
export function platformMountIssues(spec: ChartSpec, profile: Profile): SpecIssue[] {
  const folders = platformFolders(spec, profile)
  const message = (path: string) => text(`Two volumes are mounted at ${path}.`, `Hay dos volúmenes montados en ${path}.`)
  const twice = folders.filter(({ path }, index) => folders.slice(0, index).some((before) => before.path === path))
  const mounted = spec.main.mounts.flatMap((mount, index) => {
    const other = folders.some(({ name, path }) => path === clean(mount.path) && name !== mount.volume)
    return other ? [{ pointer: `/main/mounts/${index}/path`, message: message(clean(mount.path)) }] : []
  })
  return [...twice.map(({ pointer, path }) => ({ pointer, message: message(path) })), ...mounted]
}
