import type { Admitted, SimulatedUser } from '#admit'
import type { CacheOwner, Problem } from '#base'
import type { ExampleRun, Finding, KubernetesSchemas } from '#check'
import type { Generated } from '#generate'
import type { Profile } from '#profile'
import type { CancelSignal, ChartFiles, EngineClient, EngineError, Linted, PreviewUser, Rendered, RenderRequest, SourceMap } from '#render'

/** The installation that a person looks at: it decides what is shown, never what is found. */
export interface View extends PreviewUser {
  readonly release: string
  readonly mode: 'install' | 'upgrade'
  readonly datasets: readonly string[]
  /** What the person is to the platform; absent: somebody with a group, who may use every dataset. */
  readonly person?: SimulatedUser | undefined
  /** Values of the person who deploys, as YAML; null: the chart's own. */
  readonly valuesYaml: string | null
}

/** What an inspection needs of its host. */
export interface InspectHost {
  /** Absent while it is being fetched: then only what the spec itself says is found. */
  readonly engine?: Pick<EngineClient, 'render' | 'lint' | 'inspect'> | undefined
  /** The schemas of the version nearest to the wanted one; undefined where they cannot be had now. */
  kubernetes(version: string | undefined): Promise<KubernetesSchemas | undefined>
  /** The versions of this chart that are published already; undefined if it could not be asked for. */
  published?(): Promise<readonly string[] | undefined>
  /** Resolves when the reported manifests are on the screen. */
  shown?(): Promise<void>
  /** Comes between the steps of long work, where a page has frames to draw. */
  rest?(): Promise<void> | undefined
  /** Comes before what no one is waiting for: lint, the other situations, examples. With it, findings are reported once before and once after. */
  leisure?(): Promise<void>
  readonly signal?: CancelSignal | undefined
  /** Keeps what the next inspection of the same draft can use. Absent: dropped when this inspection is done. */
  readonly caches?: CacheOwner | undefined
  /** Hears of each part as it is there; what a person looks at comes first. */
  tell?(part: InspectionPart): void
}

export interface InspectOptions {
  readonly profile: Profile
  /** `v1.37.0`; absent: the engine's own. */
  readonly kubeVersion?: string | undefined
  /** Values of the inspected installation, as `helm lint` and `helm template` take them. */
  readonly values?: RenderRequest['values']
  readonly apiVersions?: readonly string[]
  /** Absent: the first installation. */
  readonly view?: View | undefined
  /** The last whole inspection of the same draft: what it found late stays in sight until it is found again. */
  readonly before?: Inspection | undefined
}

/** What an inspection has so far. */
export type InspectionPart =
  | { readonly stage: 'generated'; readonly generated: Generated | undefined; readonly chart: ChartFiles }
  | { readonly stage: 'rendered'; readonly shown: Shown }
  | { readonly stage: 'checked'; readonly findings: readonly Finding[]; readonly admitted: Admitted | undefined }

/** How the view rendered. */
export type Shown =
  | { readonly ok: true; readonly rendered: Rendered; readonly request: RenderRequest }
  | {
      readonly ok: false
      readonly error: { readonly kind: 'chart'; readonly error: EngineError } | { readonly kind: 'problem'; readonly problem: Problem }
    }

/** Everything that is known about a chart. */
export interface Inspection {
  readonly chart: ChartFiles
  readonly generated: Generated | undefined
  /** The manifests of the view; undefined where it does not render. */
  readonly rendered: Rendered | undefined
  /** What Helm refuses in the first installation. */
  readonly engineError: EngineError | undefined
  readonly linted: Linted | undefined
  /** The view as the platform's operator changes it. */
  readonly admitted: Admitted | undefined
  readonly examples: readonly ExampleRun[]
  /** Which template line made which line of the first installation's manifests. */
  readonly trace: SourceMap | undefined
  readonly findings: readonly Finding[]
  /** Of these, what only another situation shows. */
  readonly late: readonly Finding[]
}
