import semver from 'semver'

/** The version after this one; undefined where it is no SemVer. A pre-release is followed by its release. */
export function nextVersion(version: string, part: 'patch' | 'minor' | 'major'): string | undefined {
  return semver.inc(version, part) ?? undefined
}
