import { type CacheOwner, ok, type Problem, type Result } from '#base'
import { type Generated, generateWith, type ParsePatch } from '#generate'
import { readIgnoreRules } from '#package'
import type { Profile } from '#profile'
import type { ChartFiles } from '#render'
import type { ChartSpec } from '#spec'
import { fetchJudging } from './fetch-judging.ts'

/** What is inspected: a spec, or the files of a chart that was made elsewhere. */
export type ChartSource = { readonly spec: ChartSpec } | { readonly files: ChartFiles }

/** A chart with everything that is known about where it comes from. */
export interface SourcedChart {
  /** What Helm loads: without the files that .helmignore names. */
  readonly chart: ChartFiles
  /** Present for a spec only. */
  readonly spec?: ChartSpec
  /** Present for a spec only: the files with the field behind each line. */
  readonly generated?: Generated
}

interface SourceOptions {
  readonly profile: Profile
  readonly caches?: CacheOwner | undefined
}

/**
 * The chart of a source. Synchronous except for a spec with patches, whose reader is fetched, so that a page can show
 * files at once.
 */
export function readSourced(source: ChartSource, options: SourceOptions): SourcedChart | Promise<Result<SourcedChart, Problem>> {
  if ('files' in source) return { chart: packedFiles(source.files) }
  const { spec } = source
  if (spec.patches.length === 0) return sourcedFrom(spec, options, () => undefined)
  return fetchJudging().then((stages) => (stages.ok ? ok(sourcedFrom(spec, options, stages.value.parsePatch)) : stages))
}

function sourcedFrom(spec: ChartSpec, options: SourceOptions, parse: ParsePatch): SourcedChart {
  const generated = generateWith(parse, spec, options)
  return { chart: packedFiles(generated), spec, generated }
}

/** The files that Helm would pack: all that .helmignore does not name. */
export function packedFiles({ files, binaries }: ChartFiles): ChartFiles {
  const isIgnored = readIgnoreRules(files['.helmignore'] ?? '')
  const kept = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([path]) => !isIgnored(path)))
  return { files: kept(files), ...(binaries === undefined ? {} : { binaries: kept(binaries) }) }
}
