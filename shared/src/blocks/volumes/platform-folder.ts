import { z } from 'zod'
import type { Localized } from '#base'
import type { VolumeBlock } from '../block.ts'
import type { BlockContext, VolumeContribution } from '../contribution.ts'
import { ownName } from '../contribution.ts'
import { containerPathSchema, dnsLabelSchema } from '../names.ts'
import { mountPathWords, volumeName } from '../words.ts'
import { claimBody, claimVolume } from './claim.ts'

type Folder = 'persistent-home' | 'shared-folder' | 'datasets'

interface PlatformFolder<K extends Folder> {
  readonly kind: K
  readonly name: string
  /** Absent: where the profile mounts it. */
  readonly mountPath?: string | undefined
}

/** What a spec stores of a folder that the platform provides. */
export function platformFolderSchema<K extends Folder>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), name: dnsLabelSchema, mountPath: containerPathSchema.optional() })
}

interface FolderWords {
  /** The name of a new one. */
  readonly name: string
  readonly title: Localized
  readonly summary: Localized
}

/** The block of a folder that the platform provides. */
export function platformFolder<K extends Folder>(
  kind: K,
  { name, title, summary, schema }: FolderWords & { readonly schema: z.ZodType<PlatformFolder<K>> },
): VolumeBlock<PlatformFolder<K>> {
  return {
    kind,
    schema,
    initial: { kind, name },
    form: { title, summary, fields: { name: volumeName, mountPath: mountPathWords } },
    contribute: (it, ctx) => contributeFolder(kind, it, ctx),
  }
}

/**
 * Either the platform's operator mounts the folder because an annotation requests it, or the profile names the claim to
 * use instead. Where the profile has no such folder nothing is added, and a finding reports it.
 */
function contributeFolder(
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
