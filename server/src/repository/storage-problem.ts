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
      title: 'A stored chart cannot be read',
      detail: error.message,
      fix: `Who runs the server: restore ${error.file} from a backup. Other versions are as they were.`,
      es: {
        title: 'Un chart guardado no se puede leer',
        detail: 'Sus datos están dañados o no están.',
        fix: `Quien administra el servidor: recupera ${error.file} de una copia. Las demás versiones están como estaban.`,
      },
    })
  }
  const is = (...codes: readonly string[]) => codes.some((code) => isCode(error, code))
  if (is('ENOSPC', 'EDQUOT')) {
    return problem(507, {
      type: 'storage-full',
      title: 'The disk of the server is full',
      detail: 'Nothing was stored; what is there can still be read.',
      fix: 'Make room on the disk, then try again.',
      es: {
        title: 'El disco del servidor está lleno',
        detail: 'No se guardó nada; lo que hay se puede leer.',
        fix: 'Haz sitio en el disco y vuelve a intentarlo.',
      },
    })
  }
  if (is('EROFS', 'EACCES', 'EPERM')) {
    return problem(503, {
      type: 'storage-read-only',
      title: 'The disk of the server takes nothing',
      detail: 'The data directory cannot be written. Nothing was stored; what is there can still be read.',
      fix: 'Let the server write to its data directory, then try again.',
      es: {
        title: 'El disco del servidor no admite nada',
        detail: 'No se puede escribir en la carpeta de datos. No se guardó nada; lo que hay se puede leer.',
        fix: 'Deja que el servidor escriba en su carpeta de datos y vuelve a intentarlo.',
      },
    })
  }
  if (!is('EMFILE', 'ENFILE', 'EIO')) return undefined
  return problem(503, {
    type: 'storage-unavailable',
    title: 'The disk of the server does not answer',
    detail: 'A file could not be opened or read.',
    fix: 'Try again in a moment; if it stays so, who runs the server looks at its disk and at its limit of open files.',
    es: {
      title: 'El disco del servidor no responde',
      detail: 'No se pudo abrir o leer un archivo.',
      fix: 'Inténtalo dentro de un momento; si sigue igual, quien administra el servidor mira su disco y su límite de archivos abiertos.',
    },
  })
}
