import { text } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { type ComponentParts, componentsOf, getsFolder, isPlatformFolder } from './components/components-of.ts'

const clean = (path: string) => path.replace(/(.)\/+$/, '$1')

/** Where the platform's folders are in a main container, as the form or else the profile says. */
function platformFolders(spec: ChartSpec, component: ComponentParts, profile: Profile) {
  return spec.volumes.flatMap((volume, index) => {
    if (!isPlatformFolder(volume) || !getsFolder(component, volume.name)) return []
    // A claim that the form mounts itself is not mounted by itself as well.
    const mounted = component.main.mounts.some((mount) => mount.volume === volume.name)
    if (profile.volumes[volume.kind]?.by === 'claim' && mounted) return []
    const at = component.folders?.findIndex((it) => it.volume === volume.name) ?? -1
    const own = component.folders?.[at]?.mountPath
    const path = own ?? volume.mountPath ?? profile.volumes[volume.kind]?.mountPath
    const pointer = own === undefined ? `/volumes/${index}/mountPath` : `${component.base}/folders/${at}/mountPath`
    return path === undefined ? [] : [{ name: volume.name, path: clean(path), pointer }]
  })
}

function mountIssuesOf(spec: ChartSpec, component: ComponentParts, profile: Profile): SpecIssue[] {
  const folders = platformFolders(spec, component, profile)
  const message = (path: string) => text(`Two volumes are mounted at ${path}.`, `Hay dos volúmenes montados en ${path}.`)
  const twice = folders.filter(({ path }, index) => folders.slice(0, index).some((before) => before.path === path))
  const mounted = component.main.mounts.flatMap((mount, index) => {
    const other = folders.some(({ name, path }) => path === clean(mount.path) && name !== mount.volume)
    return other ? [{ pointer: `${component.base}/main/mounts/${index}/path`, message: message(clean(mount.path)) }] : []
  })
  return [...twice.map(({ pointer, path }) => ({ pointer, message: message(path) })), ...mounted]
}

/** The platform's folders are mounted by themselves: neither another folder nor a mount of the form may be there too. */
export function platformMountIssues(spec: ChartSpec, profile: Profile): SpecIssue[] {
  return componentsOf(spec).flatMap((component) => mountIssuesOf(spec, component, profile))
}
