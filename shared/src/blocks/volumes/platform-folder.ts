import type { BlockContext, VolumeContribution } from '../contribution.ts'
import { ownName } from '../contribution.ts'
import { claimBody, claimVolume } from './claim.ts'

type Folder = 'persistent-home' | 'shared-folder' | 'datasets'

/**
 * A folder that the platform gives. Either its operator mounts it (an annotation asks for it), or the profile says
 * which claim stands for it; where the profile knows no such folder, nothing is added and a finding says so.
 */
export function platformFolder(
  folder: Folder,
  it: { readonly name: string; readonly mountPath?: string | undefined },
  ctx: BlockContext,
): VolumeContribution {
  const platform = ctx.profile.volumes[folder]
  if (platform === undefined) return {}
  if (platform.by === 'operator') return { operator: { folder, mountPath: it.mountPath } }
  const claim = platform.claim ?? { size: '10Gi', accessMode: 'ReadWriteOnce' }
  return {
    volume: claimVolume(ownName(it.name, ctx)),
    mountPath: it.mountPath ?? platform.mountPath,
    singleWriter: isSingleWriter(claim.accessMode),
    object: {
      kind: 'PersistentVolumeClaim',
      suffix: it.name,
      annotations: [],
      body: claimBody({ size: claim.size, accessMode: claim.accessMode, storageClass: claim.storageClass }, ctx),
      origin: ctx.pointer,
    },
  }
}

/** Whether only one node (or pod) may have the claim mounted for writing. */
export function isSingleWriter(accessMode: string): boolean {
  return accessMode === 'ReadWriteOnce' || accessMode === 'ReadWriteOncePod'
}
