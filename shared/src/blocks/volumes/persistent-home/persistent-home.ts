import { text } from '#base'
import { platformFolder, platformFolderSchema } from '../platform-folder.ts'

/** The user's own folder. It outlives the workstation; the profile says where it is mounted by default. */
export const persistentHomeSchema = platformFolderSchema('persistent-home')

export const persistentHome = platformFolder('persistent-home', {
  schema: persistentHomeSchema,
  name: 'persistent-home',
  title: text('Persistent home', 'Carpeta personal'),
  summary: text(
    "The user's own folder. It is kept when the workstation is deleted, and shared by all of the user's workstations.",
    'La carpeta de cada persona. Se conserva al borrar la estación de trabajo y es la misma en todas las suyas.',
  ),
})
