import { strToU8 } from 'fflate'
import { ARCHIVE_LIMITS } from './limits.ts'

/** Whether a file or folder cannot have this name on a usual disk: its bytes in UTF-8 count, not its characters. */
export function isTooLongAName(name: string): boolean {
  // NOTE three bytes at most for each unit of UTF-16: most names need not be written to be counted.
  return name.length * 3 > ARCHIVE_LIMITS.nameBytes && strToU8(name).length > ARCHIVE_LIMITS.nameBytes
}

/** The part of a path that is too long a name, or undefined. */
export function tooLongPart(path: string): string | undefined {
  return path.split('/').find(isTooLongAName)
}
