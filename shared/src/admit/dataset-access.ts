import { datasetIds } from './dataset-ids.ts'

/** What the platform's dataset services say about a person; an id that no list names may be used. */
export interface DatasetAccess {
  /** Where given, only these may be used. */
  readonly allowed?: readonly string[]
  readonly denied?: readonly string[]
  /** Ids that no dataset has. */
  readonly unknown?: readonly string[]
  /** Those that the second service, for tests, lets the person use. */
  readonly testAllowed?: readonly string[]
}

/** The operator's decision about the datasets of one annotation. */
export interface DatasetDecision {
  /** In their order, repeated ones included. */
  readonly ids: readonly string[]
  /** Empty: they may be used. */
  readonly refused: readonly string[]
  /** The second dataset service lets them in: the data of tests is mounted instead. */
  readonly isTest: boolean
}

/** Whether the main service lets the person use a dataset; one without a name does not exist. */
function isAllowed(id: string, { allowed, denied = [], unknown = [] }: DatasetAccess): boolean {
  return id !== '' && !denied.includes(id) && !unknown.includes(id) && (allowed === undefined || allowed.includes(id))
}

/** What the operator decides about an annotation; the second service is asked only where the first refuses all of them. */
export function decideDatasets(annotation: string | undefined, access: DatasetAccess, triesTests: boolean): DatasetDecision {
  const ids = datasetIds(annotation)
  const refused = ids.filter((id) => !isAllowed(id, access))
  const isTest = triesTests && ids.length > 0 && refused.length === ids.length && ids.every((id) => access.testAllowed?.includes(id))
  return { ids, refused: isTest ? [] : refused, isTest }
}
