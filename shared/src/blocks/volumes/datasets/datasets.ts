import { text } from '#base'
import { platformFolder, platformFolderSchema } from '../platform-folder.ts'

/** The datasets that the person who deploys names (the deploy option `datasets_list`), read-only. */
export const datasetsSchema = platformFolderSchema('datasets')

export const datasets = platformFolder('datasets', {
  schema: datasetsSchema,
  name: 'datasets',
  title: text('Datasets', 'Conjuntos de datos'),
  summary: text(
    'The datasets chosen when deploying, read-only, each in its own folder.',
    'Los conjuntos de datos elegidos al desplegar, de solo lectura, cada uno en su carpeta.',
  ),
})
