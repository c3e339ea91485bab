import compare from 'semver/functions/compare.js'
import valid from 'semver/functions/valid.js'

/** The highest of some versions, by SemVer's precedence; undefined where none is one. */
export function latestVersion(versions: readonly string[]): string | undefined {
  return versions
    .filter((version) => valid(version) !== null)
    .toSorted(compare)
    .at(-1)
}
