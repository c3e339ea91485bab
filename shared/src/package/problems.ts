import type { Localized, Problem } from '#base'
import { ARCHIVE_LIMITS } from './limits.ts'

/** The chart is larger than Helm or a repository takes. */
export function filesTooLarge(detail: Localized): Problem {
  return {
    category: 'too-large',
    type: 'chart-too-large',
    title: 'The chart is too large',
    detail: detail.en,
    fix: 'Keep large files out of the chart: put data in a volume or into the image.',
    es: {
      title: 'El chart es demasiado grande',
      detail: detail.es,
      fix: 'No metas archivos grandes en el chart: pon los datos en un volumen o en la imagen.',
    },
  }
}

/** A file that Helm reads is nested so deeply that nothing can read it. */
export function filesNested(file: string, line: number, mostLevels: number): Problem {
  return {
    category: 'invalid',
    type: 'chart-too-nested',
    title: 'A file is nested too deeply',
    detail: `${file} is nested more than ${mostLevels} levels deep.`,
    fix: 'Mend the file: a list or an object in it is likely opened again and again and never closed.',
    es: {
      title: 'Un archivo está anidado con demasiada profundidad',
      detail: `${file} tiene más de ${mostLevels} niveles.`,
      fix: 'Corrige el archivo: es probable que una lista o un objeto se abra una y otra vez sin cerrarse.',
    },
    places: [{ file, line, message: `More than ${mostLevels} levels deep.` }],
  }
}

/** A path that would leave the chart's folder or that not every system can hold. */
export function pathRefused(path: string): Problem {
  const shown = JSON.stringify(path)
  return {
    category: 'invalid',
    type: 'chart-path-refused',
    title: 'A file has a path that a chart cannot hold',
    detail: `The path ${shown} is absolute, leaves the folder, or holds a character that is not allowed.`,
    fix: 'Rename the file: letters, digits, dots, hyphens and underscores below the chart.',
    es: {
      title: 'Un archivo tiene una ruta que un chart no admite',
      detail: `La ruta ${shown} es absoluta, sale de la carpeta o contiene un carácter no permitido.`,
      fix: 'Cambia el nombre del archivo: letras, cifras, puntos, guiones y guiones bajos, dentro del chart.',
    },
    places: [{ file: path, message: 'This path is refused.' }],
  }
}

/** A file or folder whose name a disk cannot hold. */
export function nameTooLong(path: string): Problem {
  const shown = path.length > 80 ? `${path.slice(0, 40)}\u2026${path.slice(-30)}` : path
  const { nameBytes } = ARCHIVE_LIMITS
  return {
    category: 'invalid',
    type: 'chart-name-too-long',
    title: 'A file name is too long',
    detail: `${JSON.stringify(shown)} has a part of more than ${nameBytes} bytes, which is what disks can hold.`,
    fix: 'Shorten the name. Letters with accents and other scripts take two to four bytes each.',
    es: {
      title: 'Un nombre de archivo es demasiado largo',
      detail: `${JSON.stringify(shown)} tiene una parte de más de ${nameBytes} bytes, que es lo que admiten los discos.`,
      fix: 'Acorta el nombre. Las letras con tilde y las de otros alfabetos ocupan de dos a cuatro bytes cada una.',
    },
    places: [{ file: path, message: `A part of this name has more than ${nameBytes} bytes.` }],
  }
}
