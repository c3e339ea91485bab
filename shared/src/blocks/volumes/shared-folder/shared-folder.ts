import { text } from '#base'
import { platformFolder, platformFolderSchema } from '../platform-folder.ts'

/** The folder that all users of the platform share. */
export const sharedFolderSchema = platformFolderSchema('shared-folder')

export const sharedFolder = platformFolder('shared-folder', {
  schema: sharedFolderSchema,
  name: 'persistent-shared-folder',
  title: text('Shared folder', 'Carpeta compartida'),
  summary: text(
    'A folder that all users of the platform can read and write.',
    'Una carpeta que pueden leer y escribir todas las personas de la plataforma.',
  ),
})
