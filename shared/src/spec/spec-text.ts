import { err, ok, type Problem, type Result } from '#base'

/** Of browsers and Node alike; this package has the types of neither. */
declare class TextDecoder {
  constructor(encoding: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean })
  decode(bytes: Uint8Array): string
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a spec file; a byte order mark stays. A file that is not UTF-8 is refused by the name of what it is. */
export function specTextOf(bytes: Uint8Array): Result<string, Problem> {
  if (isUtf16(bytes)) return err(notUtf8('UTF-16'))
  try {
    return ok(decoder.decode(bytes))
  } catch {
    return err(notUtf8('Latin-1'))
  }
}

/** By its mark, or by the zeros between the letters of the first words. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return bytes.subarray(0, 64).includes(0)
}

function notUtf8(encoding: 'UTF-16' | 'Latin-1'): Problem {
  const like = encoding === 'Latin-1' ? 'Latin-1 or something like it' : encoding
  return {
    category: 'invalid',
    type: 'spec-encoding',
    title: 'The spec file is not UTF-8',
    detail: `It is saved as ${like}.`,
    fix: 'Save it as UTF-8.',
    es: {
      title: 'El archivo de la especificación no está en UTF-8',
      detail: `Está guardado como ${encoding === 'Latin-1' ? 'Latin-1 o algo parecido' : encoding}.`,
      fix: 'Guárdalo como UTF-8.',
    },
  }
}
