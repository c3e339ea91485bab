import { type Localized, text } from '#base'
import type { FieldWords } from './block.ts'
import { isDeployValueRef } from './settable.ts'

/** The words for the name by which containers mount a volume. */
export const volumeName: FieldWords = {
  label: text('Name', 'Nombre'),
  help: text('How containers refer to it, e.g. scratch.', 'Cómo la nombran los contenedores, p. ej. scratch.'),
}

/** The words for a variable's name. */
export const variableName: FieldWords = {
  label: text('Variable', 'Variable'),
  help: text('Letters, digits and _, e.g. DATA_DIR.', 'Letras, cifras y _, p. ej. DATA_DIR.'),
}

/** The words for where something is mounted. */
export const mountPathWords: FieldWords = {
  label: text('Folder in the container', 'Carpeta en el contenedor'),
  help: text("Leave it empty for the platform's usual place.", 'Déjelo vacío para el lugar habitual de la plataforma.'),
  advanced: true,
}

/** The words for 'go on without it where it is missing'. */
export const optionalWords: FieldWords = {
  label: text('Optional', 'Opcional'),
  help: text('Start even where it does not exist.', 'Arrancar aunque no exista.'),
  advanced: true,
}

/** What a settable field holds, in words. */
export function wordsOf(field: unknown): Localized {
  if (isDeployValueRef(field)) return text(`chosen by the user (${field.deployValue})`, `a elección del usuario (${field.deployValue})`)
  return text(String(field), String(field))
}
