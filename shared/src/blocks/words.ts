import { text } from '#base'
import type { FieldWords } from './block.ts'

/** The words for the name by which containers mount a volume. */
export const volumeName: FieldWords = {
  label: text('Name', 'Nombre'),
  help: text('How containers refer to it, for example scratch.', 'Cómo la nombran los contenedores, por ejemplo scratch.'),
  widget: 'volume-name',
}

/** The words for a variable's name. */
export const variableName: FieldWords = {
  label: text('Variable', 'Variable'),
  help: text('Letters, digits and _, for example DATA_DIR.', 'Letras, cifras y _, por ejemplo DATA_DIR.'),
}

/** The words for where something is mounted. */
export const mountPathWords: FieldWords = {
  label: text('Mount path', 'Ruta de montaje'),
  help: text("If empty, the platform's usual path.", 'Si está vacía, la habitual de la plataforma.'),
  advanced: true,
}

/** The words for 'go on without it where it is missing'. */
export const optionalWords: FieldWords = {
  label: text('Optional', 'Opcional'),
  help: text('Start even if it does not exist.', 'Arranca aunque no exista.'),
  advanced: true,
}
