import { z } from 'zod'
import { configFilesSchema } from './config-files/config-files.ts'
import { datasetsSchema } from './datasets/datasets.ts'
import { emptyDirSchema } from './empty-dir/empty-dir.ts'
import { existingClaimSchema } from './existing-claim/existing-claim.ts'
import { newClaimSchema } from './new-claim/new-claim.ts'
import { persistentHomeSchema } from './persistent-home/persistent-home.ts'
import { projectedSchema } from './projected/projected.ts'
import { secretVolumeSchema } from './secret/secret.ts'
import { sharedFolderSchema } from './shared-folder/shared-folder.ts'

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
