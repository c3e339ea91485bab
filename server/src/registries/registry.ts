import type { Problem, Result } from '@slipway/shared/base'
import type { UploadOutcome } from '@slipway/shared/publish'
import type { ChartPackage } from '../archive/write-tgz.ts'

export interface NamedVersion {
  readonly name: string
  readonly version: string
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
  upload(chart: NamedVersion, pkg: ChartPackage): Promise<Result<UploadOutcome, Problem>>
  /** SHA-256 in hexadecimal of a version as the repository lists it; null where it does not list it. */
  digestOf(chart: NamedVersion): Promise<Result<string | null, Problem>>
  /** The versions of a chart that are there; empty where it is not known. */
  versionsOf(name: string): Promise<Result<readonly string[], Problem>>
}
