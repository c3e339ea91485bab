import type { Problem } from '@slipway/shared/base'

const words: Readonly<Record<string, readonly [detail: string, fix: string]>> = {
  ENAMETOOLONG: ['The name is too long for the disk.', 'Give a shorter name.'],
  EACCES: ['You may not write there.', 'Give another folder, or ask for permission.'],
  EPERM: ['You may not write there.', 'Give another folder, or ask for permission.'],
  EROFS: ['The disk is read-only.', 'Give a folder on another disk.'],
  ENOSPC: ['The disk is full.', 'Free disk space, then try again.'],
  EDQUOT: ['Your share of the disk is full.', 'Free disk space, then try again.'],
  ENOTDIR: ['A part of the path is a file, not a folder.', 'Give another path.'],
  EISDIR: ['It is a folder.', 'Give the path of a file.'],
  EEXIST: ['Something else has that name.', 'Give another path.'],
}

/** What the system says of a file that cannot be read or written, in words; undefined for any other error. */
export function systemErrorOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  const [detail, fix] = words[error.code] ?? []
  if (detail === undefined || fix === undefined) return undefined
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'A file'
  const shown = path.length > 120 ? `${path.slice(0, 60)}\u2026${path.slice(-50)}` : path
  return { category: 'invalid', type: 'file-not-written', title: `${shown} cannot be read or written`, detail, fix }
}
