// The doors of the stages as the page needs them; the rest of `state` imports them here.
import type { Admitted } from '@slipway/shared/admit'
import type { ChartToCheck, Finding } from '@slipway/shared/check'
import type { Generated } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import type { EngineClient, EngineFailure, Rendered } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import type { lookAtExamples } from './look-at-examples.ts'
import type { Rehearsal } from './warm-up.ts'

export type { Admitted, EngineFailure }

/** The part of the engine's client that the page uses. */
export interface Engine extends Pick<EngineClient, 'render' | 'lint' | 'about'>, Partial<Pick<EngineClient, 'tidy'>> {
  /** Lets the next frame wait for a render that will be there in a moment. */
  holdFrame?(): void
}

/** For whom the operator is simulated, and of which platform. */
export interface Pretend {
  readonly user: string
  readonly namespace: string
  readonly profile: Profile
}

/** What runs on the manifests: in time to be painted with them, or after that. */
export interface LateStages {
  /** What the operator would make of the manifests for a pretend user. */
  admit(rendered: Rendered, pretend: Pretend): Promise<Admitted>
  /** With the schemas of the Kubernetes version nearest to the wanted one. */
  check(chart: ChartToCheck, kubeVersion: string | null): Promise<readonly Finding[]>
  /** Renders the examples, and compares with those of the draft before. */
  examples: typeof lookAtExamples
}

/** The stages that run in the page; given to the pipeline so that its tests need no engine. */
export interface Stages {
  generate(spec: ChartSpec, profile: Profile): Generated
  /** Fetches what this spec's generation still lacks; undefined where nothing does. */
  missing?(spec: ChartSpec): Promise<void> | undefined
  late(): Promise<LateStages>
  /** Rehearses while nobody does anything, so that all is quick when somebody does. */
  warmUp?(rehearsal: Rehearsal, signal: AbortSignal): Promise<void>
}
