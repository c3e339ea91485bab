import { type CacheOwner, createCacheOwner, type JsonObject, remember } from '#base'
import type { Generated } from '#generate'
import type { Profile } from '#profile'
import type { Inspected, Rendered, RenderedManifest } from '#render'
import type { ChartSpec } from '#spec'
import { type DataFile, knownDataFile, readDataFile } from './chart-files.ts'
import { type BrokenManifest, isManifest, type Manifest, readManifest } from './manifest.ts'
import { type Workload, workloadOf } from './workload.ts'

/** Where a line of a rendered manifest was written: file relative to the chart's folder, 1-based line. */
export type TraceManifest = (manifest: RenderedManifest, line: number) => { readonly file: string; readonly line?: number } | undefined

/** All that rules look at: parsed once, shared by all. */
export interface CheckContext {
  readonly profile: Profile
  /** Absent for charts that were not made here. */
  readonly spec?: ChartSpec
  /** Text files of the chart, by path. */
  readonly files: Readonly<Record<string, string>>
  /** The paths of its other files, packed subcharts among them. */
  readonly binaries: readonly string[]
  readonly chartYaml: DataFile
  readonly values: DataFile
  readonly schema: DataFile | undefined
  /** Hooks included. */
  readonly manifests: readonly Manifest[]
  readonly broken: readonly BrokenManifest[]
  readonly workloads: readonly Workload[]
  readonly release?: { readonly name: string; readonly namespace: string }
  /** Versions of this chart that are published already. */
  readonly published: readonly string[]
  /** Keeps what the next check of the same draft can use. */
  readonly caches: CacheOwner
  /** The object of that kind and name in the chart. */
  find(kind: string, name: string): Manifest | undefined
  ofKind(kind: string): readonly Manifest[]
}

export interface ContextInput {
  readonly profile: Profile
  readonly spec?: ChartSpec | undefined
  readonly generated?: (Pick<Generated, 'files'> & { readonly binaries?: Readonly<Record<string, unknown>> | undefined }) | undefined
  readonly rendered?: Pick<Rendered, 'manifests'> | undefined
  /** With it, Chart.yaml and values.yaml are what Helm reads there. */
  readonly inspected?: Inspected | undefined
  readonly release?: { readonly name: string; readonly namespace: string } | undefined
  readonly published?: readonly string[] | undefined
  readonly caches?: CacheOwner | undefined
}

/** A data file of the chart. The same text is read once for each owner of caches. */
export const readData = remember(readDataFile, { key: (text) => text, limit: 20 })

type Known = Parameters<typeof knownDataFile>[1]

function readOf(source: string | undefined, known: Known | undefined, caches: CacheOwner): DataFile {
  return known === undefined ? readData(source ?? '', caches) : knownDataFile(source ?? '', known)
}

/** Parses what is there once, for all rules. */
export function makeContext(input: ContextInput): CheckContext {
  const { profile, spec, generated, rendered, inspected, release, published, caches = createCacheOwner() } = input
  const parsed = (rendered?.manifests ?? []).map(readManifest).filter((it) => it !== undefined)
  const manifests = parsed.filter(isManifest)
  const byName = new Map(manifests.map((manifest) => [`${manifest.kind}/${manifest.name}`, manifest]))
  const files = generated?.files ?? {}
  return {
    profile,
    ...(spec && { spec }),
    files,
    binaries: Object.keys(generated?.binaries ?? {}),
    chartYaml: readOf(files['Chart.yaml'], inspected && { data: inspected.chartYaml, refusal: inspected.refusal }, caches),
    values: readOf(files['values.yaml'], inspected && { data: inspected.values, refusal: inspected.refusal }, caches),
    schema: files['values.schema.json'] === undefined ? undefined : readData(files['values.schema.json'], caches),
    manifests,
    broken: parsed.filter((it): it is BrokenManifest => !isManifest(it)),
    workloads: manifests.map(workloadOf).filter((workload) => workload !== undefined),
    ...(release && { release }),
    published: published ?? [],
    caches,
    find: (kind, name) => byName.get(`${kind}/${name}`),
    ofKind: (kind) => manifests.filter((manifest) => manifest.kind === kind),
  }
}

/** The objects as plain data, as `admit` takes them. */
export function objectsOf(context: CheckContext): readonly JsonObject[] {
  return context.manifests.map((manifest) => manifest.object)
}
