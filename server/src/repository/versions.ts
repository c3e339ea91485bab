import { archiveName } from '@slipway/shared/package'
import semver from 'semver'
import type { VersionRecord } from './chart-store.ts'

/** A version as ChartMuseum's API and index write it. */
export type ChartVersion = VersionRecord['metadata'] & { urls: string[]; created: string; digest: string }

/** A record in the API's shape. */
export function chartVersionOf(record: VersionRecord): ChartVersion {
  const { metadata, name, version, created, digest } = record
  return { ...metadata, urls: [`charts/${archiveName(name, version)}`], created, digest }
}

/** Records by chart name (alphabetical), newest version first. */
export function byName(records: readonly VersionRecord[]): Map<string, VersionRecord[]> {
  const names = [...new Set(records.map((record) => record.name))].sort()
  return new Map(names.map((name) => [name, records.filter((record) => record.name === name).sort(newestFirst)]))
}

/** A version that an API path names: exactly, as `latest` (the newest that is not a pre-release), or by a SemVer range. */
export function findVersion(versions: readonly VersionRecord[], wanted: string): VersionRecord | undefined {
  const exact = versions.find((record) => record.version === wanted)
  if (exact !== undefined) return exact
  const range = wanted === 'latest' || wanted === '' ? '*' : wanted.replaceAll(',', ' ')
  if (semver.validRange(range) === null) return undefined
  return versions.find((record) => {
    const parsed = readVersion(record.version)
    return parsed !== null && semver.satisfies(parsed, range)
  })
}

function newestFirst(a: VersionRecord, b: VersionRecord): number {
  const [left, right] = [readVersion(a.version), readVersion(b.version)]
  if (left === null || right === null) return left === right ? compareText(b.version, a.version) : left === null ? 1 : -1
  return semver.compareBuild(right, left) || compareText(b.version, a.version)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Helm takes `v1` and `1.2` as versions too: missing numbers are 0. */
function readVersion(version: string): semver.SemVer | null {
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+].*)?$/.exec(version)
  if (parts === null) return null
  const [, major = '0', minor = '0', patch = '0', rest = ''] = parts
  return semver.parse(`${major}.${minor}.${patch}${rest}`, { loose: true })
}
