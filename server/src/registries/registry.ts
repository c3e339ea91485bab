import type { Problem, Result } from '@slipway/shared/base'
import type { UploadOutcome } from '@slipway/shared/publish'
import type { ChartPackage } from '../archive/write-tgz.ts'

export interface NamedVersion {
  readonly name: string
  readonly version: string
}

/** Why it is not known whether a chart was stored. */
export interface NotKnown {
  /** What is known of the reason, for the case that the outcome cannot be found out. */
  readonly unknown: Problem
  /** Whether the repository itself said that it failed: then it holds the chart or it does not, and need not be waited for. */
  readonly answered: boolean
}

export interface CallOptions {
  /** Ends the call: somebody cancelled, or the whole of a publication took too long. */
  readonly signal?: AbortSignal
}

/** Where charts are published: the port that every kind of repository fits. */
export interface Registry {
  readonly kind: 'embedded' | 'chartmuseum'
  readonly title: string
  /** What `helm repo add` takes; a path of this server for the embedded one where no public URL is known. */
  readonly url: string
  /**
   * Sends a chart once. A duplicate and an unknown end are outcomes, for the caller to read back; a problem means that
   * nothing was stored.
   */
  upload(
    chart: NamedVersion,
    pkg: ChartPackage,
    options?: CallOptions,
  ): Promise<Result<Exclude<UploadOutcome, 'unknown'> | NotKnown, Problem>>
  /** SHA-256 in hexadecimal of a version as the repository lists it; null where it does not list it. */
  digestOf(chart: NamedVersion, options?: CallOptions): Promise<Result<string | null, Problem>>
  /** The versions of a chart that are there; empty where it is not known. */
  versionsOf(name: string, options?: CallOptions): Promise<Result<readonly string[], Problem>>
  /** The archive of a version; null where it is not there. */
  archiveOf(chart: NamedVersion, options?: CallOptions): Promise<Result<Uint8Array | null, Problem>>
}
