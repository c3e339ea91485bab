import type { Problem } from '@slipway/shared/base'
import { isCode } from './durable.ts'

/** A problem of the disk; the status says which, as HTTP has it. */
export interface StorageProblem extends Problem {
  readonly status: number
}

/** The disk gives other bytes than were stored, or none; `name` is below the data directory. */
export class StoredDamage extends Error {
  readonly file: string

  constructor(what: string, file: string) {
    super(`${what} is damaged or gone.`)
    this.file = file
  }
}

function problem(status: number, words: Omit<Problem, 'category'>): StorageProblem {
  return { category: 'unavailable', status, ...words }
}

/** What is wrong with the disk, in words; undefined for any other error. The server works on: nothing has to be restarted. */
export function storageProblem(error: unknown): StorageProblem | undefined {
  if (error instanceof StoredDamage) {
    return problem(500, {
      type: 'storage-damaged',
      title: 'A stored chart is damaged',
      detail: error.message,
      fix: `Ask your administrator to restore ${error.file} from a backup. Other versions are not affected.`,
      es: {
        title: 'Un chart guardado está dañado',
        detail: 'Sus datos están dañados o faltan.',
        fix: `Pide a la administración que recupere ${error.file} de una copia de seguridad. Las demás versiones no están afectadas.`,
      },
    })
  }
  const is = (...codes: readonly string[]) => codes.some((code) => isCode(error, code))
  if (is('ENOSPC', 'EDQUOT')) {
    return problem(507, {
      type: 'storage-full',
      title: 'The server’s disk is full',
      detail: 'Nothing was stored. Stored charts can still be read.',
      fix: 'Free disk space, then try again.',
      es: {
        title: 'El disco del servidor está lleno',
        detail: 'No se ha guardado nada; los charts guardados se pueden seguir leyendo.',
        fix: 'Libera espacio en el disco y vuelve a intentarlo.',
      },
    })
  }
  if (is('EROFS', 'EACCES', 'EPERM')) {
    return problem(503, {
      type: 'storage-read-only',
      title: 'The server’s disk is read-only',
      detail: 'The data directory is not writable. Nothing was stored. Stored charts can still be read.',
      fix: 'Give the server write access to its data directory, then try again.',
      es: {
        title: 'El disco del servidor es de solo lectura',
        detail: 'No se puede escribir en la carpeta de datos. No se ha guardado nada; los charts guardados se pueden seguir leyendo.',
        fix: 'Da al servidor permiso de escritura en su carpeta de datos y vuelve a intentarlo.',
      },
    })
  }
  if (!is('EMFILE', 'ENFILE', 'EIO')) return undefined
  return problem(503, {
    type: 'storage-unavailable',
    title: 'The server’s disk is not responding',
    detail: 'A file could not be opened or read.',
    fix: 'Try again in a moment. If this continues, ask your administrator to check the disk and the limit of open files.',
    es: {
      title: 'El disco del servidor no responde',
      detail: 'No se pudo abrir o leer un archivo.',
      fix: 'Inténtalo dentro de un momento. Si se repite, pide a la administración que revise el disco y el límite de archivos abiertos.',
    },
  })
}
