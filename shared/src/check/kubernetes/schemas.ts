/** A JSON Schema as compact data. */
export type SchemaNode = Readonly<Record<string, unknown>>

/** The kinds that charts use, as one Kubernetes version takes them. */
export interface KubernetesSchemas {
  /** `1.37.2`. */
  readonly version: string
  /** By `apps/v1/Deployment`: the name of a definition. */
  readonly kinds: Readonly<Record<string, string>>
  readonly definitions: Readonly<Record<string, SchemaNode>>
}
