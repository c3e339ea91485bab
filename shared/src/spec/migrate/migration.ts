/** A chart spec of any version, as it was kept: perhaps not valid, perhaps not complete. */
export type KeptSpec = Readonly<Record<string, unknown>>

/** What brings a spec from one version to the next. */
export interface Migration {
  /** The version that it reads. */
  readonly from: number
  /** The version that it makes: the next one. */
  readonly to: number
  /** Total also on specs that are not valid: what it does not know it leaves as it is. */
  migrate(spec: KeptSpec): KeptSpec
}
