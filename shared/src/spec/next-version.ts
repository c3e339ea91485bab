import increment from 'semver/functions/inc.js'

/** The version after this one; undefined where it is not SemVer. A pre-release is followed by its release. */
export function nextVersion(version: string, part: 'patch' | 'minor' | 'major'): string | undefined {
  return increment(version, part) ?? undefined
}
