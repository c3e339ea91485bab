import { z } from 'zod'
import type { VolumeBlock } from '../block.ts'
import { configFiles, configFilesSchema } from './config-files/config-files.ts'
import { datasets, datasetsSchema } from './datasets/datasets.ts'
import { emptyDir, emptyDirSchema } from './empty-dir/empty-dir.ts'
import { existingClaim, existingClaimSchema } from './existing-claim/existing-claim.ts'
import { newClaim, newClaimSchema } from './new-claim/new-claim.ts'
import { persistentHome, persistentHomeSchema } from './persistent-home/persistent-home.ts'
import { projected, projectedSchema } from './projected/projected.ts'
import { secretVolume, secretVolumeSchema } from './secret/secret.ts'
import { sharedFolder, sharedFolderSchema } from './shared-folder/shared-folder.ts'

export const volumeSchema = z.discriminatedUnion('kind', [
  persistentHomeSchema,
  sharedFolderSchema,
  datasetsSchema,
  emptyDirSchema,
  newClaimSchema,
  existingClaimSchema,
  configFilesSchema,
  secretVolumeSchema,
  projectedSchema,
])
export type Volume = z.infer<typeof volumeSchema>

/** Every kind of volume, in the order of the form's menu. */
export const volumes = [
  persistentHome,
  sharedFolder,
  datasets,
  emptyDir,
  newClaim,
  existingClaim,
  configFiles,
  secretVolume,
  projected,
] as const

type BlockOf<K extends Volume['kind']> = VolumeBlock<Extract<Volume, { kind: K }>>
const byKind: { readonly [K in Volume['kind']]: BlockOf<K> } = {
  'persistent-home': persistentHome,
  'shared-folder': sharedFolder,
  datasets,
  'empty-dir': emptyDir,
  'new-claim': newClaim,
  'existing-claim': existingClaim,
  'config-files': configFiles,
  secret: secretVolume,
  projected,
}

/** The block of that kind. */
export function volumeBlock<K extends Volume['kind']>(kind: K): BlockOf<K> {
  return byKind[kind]
}
