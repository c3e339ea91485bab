import increment from 'semver/functions/inc.js'
import parseVersion from 'semver/functions/parse.js'

/** The next patch, minor and major of a version; a pre-release's next patch is the release itself. Empty where it is not SemVer. */
export function nextVersions(version: string): { patch: string; minor: string; major: string } | undefined {
  const parsed = parseVersion(version)
  if (parsed === null) return undefined
  const bump = (part: 'patch' | 'minor' | 'major'): string => increment(parsed.version, part) ?? parsed.version
  return { patch: bump('patch'), minor: bump('minor'), major: bump('major') }
}
