import { readFile, stat } from 'node:fs/promises'
import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { readSourced } from '@slipway/shared/inspect'
import { nestedFile } from '@slipway/shared/package'
import { findProfile, type Profile, profiles } from '@slipway/shared/profile'
import type { ChartFiles } from '@slipway/shared/render'
import { type ChartSpec, parseSpecText, specTextOf } from '@slipway/shared/spec'
import { readTgz } from '../archive/read-tgz.ts'
import { profileUnknown } from '../publishing/problems.ts'
import { notReadable } from './problems.ts'
import { readFolder } from './read-folder.ts'

/** What a command works on: a spec with the chart made from it, or a chart alone. */
export type Source =
  | {
      readonly kind: 'spec'
      readonly path: string
      readonly text: string
      readonly spec: ChartSpec
      readonly profile: Profile
      readonly chart: ChartFiles
    }
  | { readonly kind: 'chart'; readonly path: string; readonly chart: ChartFiles; readonly archive?: Buffer }

/** The source at a path: a spec file, a chart folder or a `.tgz`. */
export async function readSource(path: string): Promise<Result<Source, Problem>> {
  try {
    if ((await stat(path)).isDirectory()) {
      const chart = await readFolder(path)
      return chart.ok ? chartSource({ kind: 'chart', path, chart: chart.value }) : chart
    }
    const bytes = await readFile(path)
    if (/\.(tgz|tar\.gz)$/.test(path) || (bytes[0] === 0x1f && bytes[1] === 0x8b)) {
      const read = await readTgz(bytes)
      return read.ok ? chartSource({ kind: 'chart', path, chart: read.value.chart, archive: bytes }) : read
    }
    const text = specTextOf(bytes)
    return text.ok ? specSource(path, text.value) : text
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    return err(notReadable(path, error.code === 'ENOENT' ? 'There is no such file or folder.' : error.message))
  }
}

/** The chart as a source, unless the engine could not read it. */
function chartSource(source: Extract<Source, { kind: 'chart' }>): Result<Source, Problem> {
  const problem = nestedFile(source.chart.files)
  return problem === undefined ? ok(source) : err(problem)
}

/** The source that a spec file with this text is. */
export async function specSource(path: string, text: string): Promise<Result<Source, Problem>> {
  const parsed = parseSpecText(text)
  if (!parsed.ok) return parsed
  const spec = parsed.value
  const profile = findProfile(spec.profile)
  if (profile === undefined)
    return err(
      profileUnknown(
        spec.profile,
        profiles.map(({ id }) => id),
      ),
    )
  const sourced = await readSourced({ spec }, { profile })
  if ('ok' in sourced && !sourced.ok) return sourced
  const { chart } = 'ok' in sourced ? sourced.value : sourced
  return ok({ kind: 'spec', path, text, spec, profile, chart })
}
