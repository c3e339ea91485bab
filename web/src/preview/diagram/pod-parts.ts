import { annotationsPath, podOf, podPath } from '@slipway/shared/admit'
import { listAt, objectAt, textAt } from '@slipway/shared/base'
import type { Manifest } from '@slipway/shared/check'
import type { PictureKind } from './graph.ts'

/** Something that a pod uses. */
export interface PodPart {
  readonly id: string
  readonly kind: PictureKind
  readonly title: string
  readonly details: readonly string[]
  /** Where the workload's manifest says so. */
  readonly path: readonly (string | number)[]
}

/** What a workload's pod uses: its volumes, the platform's data by annotation, and secrets and config maps in its environment. */
export function podParts(manifest: Manifest): PodPart[] {
  const parts = [...volumeParts(manifest), ...platformParts(manifest), ...environmentParts(manifest)]
  return [...new Map(parts.map((part) => [part.id, part])).values()]
}

const volumeKinds: Readonly<Record<string, { readonly kind: PictureKind; readonly name: readonly string[] }>> = {
  persistentVolumeClaim: { kind: 'volume', name: ['claimName'] },
  secret: { kind: 'secret', name: ['secretName'] },
  configMap: { kind: 'config', name: ['name'] },
}

function volumeParts(manifest: Manifest): PodPart[] {
  const pod = podOf(manifest.object)
  const mounts = listAt(pod, 'containers').flatMap((container) => listAt(container, 'volumeMounts'))
  return listAt(pod, 'volumes').map((volume, at) => {
    const name = textAt(volume, 'name') ?? ''
    const type = Object.keys(objectAt(volume)).find((key) => key !== 'name') ?? ''
    const known = volumeKinds[type]
    const title = (known && textAt(volume, type, ...known.name)) ?? name
    const details = mounts.filter((mount) => textAt(mount, 'name') === name).map((mount) => textAt(mount, 'mountPath') ?? '')
    const kind = known?.kind ?? 'volume'
    const id = kind === 'volume' ? `volume/${manifest.name}/${name}` : `${kind}/${title}`
    return {
      id,
      kind,
      title,
      details: [...(known ? [] : [type]), ...new Set(details)],
      path: [...(podPath(manifest.kind) ?? []), 'volumes', at],
    }
  })
}

// NOTE the platform's operator mounts these: the chart only says where, by an annotation that ends with MountPoint.
function platformParts(manifest: Manifest): PodPart[] {
  const place = annotationsPath(manifest.kind)
  return Object.entries(objectAt(manifest.object, ...place)).flatMap(([annotation, value]) => {
    const what = /\/(\w+)MountPoint$/.exec(annotation)?.[1]
    if (what === undefined || typeof value !== 'string' || value === '') return []
    const title = what.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
    return [{ id: `data/${annotation}${value}`, kind: 'data' as const, title, details: [value], path: [...place, annotation] }]
  })
}

function environmentParts(manifest: Manifest): PodPart[] {
  const base = [...(podPath(manifest.kind) ?? []), 'containers']
  return listAt(podOf(manifest.object), 'containers').flatMap((container, at) => {
    const single = listAt(container, 'env').flatMap((variable, index) => [
      ...referenced('secret', textAt(variable, 'valueFrom', 'secretKeyRef', 'name'), [...base, at, 'env', index]),
      ...referenced('config', textAt(variable, 'valueFrom', 'configMapKeyRef', 'name'), [...base, at, 'env', index]),
    ])
    const whole = listAt(container, 'envFrom').flatMap((source, index) => [
      ...referenced('secret', textAt(source, 'secretRef', 'name'), [...base, at, 'envFrom', index]),
      ...referenced('config', textAt(source, 'configMapRef', 'name'), [...base, at, 'envFrom', index]),
    ])
    return [...single, ...whole]
  })
}

function referenced(kind: 'secret' | 'config', name: string | undefined, path: readonly (string | number)[]): PodPart[] {
  return name === undefined ? [] : [{ id: `${kind}/${name}`, kind, title: name, details: [], path }]
}
