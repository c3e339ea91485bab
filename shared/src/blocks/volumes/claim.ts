import { type BlockContext, textTree } from '../contribution.ts'
import type { Settable } from '../settable.ts'
import { list, literal, type MapTree, record, type Tree } from '../tree/tree.ts'

interface Claim {
  readonly size: Settable<string>
  readonly accessMode: string
  readonly storageClass?: Settable<string> | undefined
}

/** The `spec` of a PersistentVolumeClaim. */
export function claimBody(claim: Claim, ctx: BlockContext): MapTree {
  return record({
    spec: record({
      accessModes: list([literal(claim.accessMode)]),
      storageClassName: claim.storageClass === undefined ? undefined : textTree(claim.storageClass, ctx),
      resources: record({ requests: record({ storage: textTree(claim.size, ctx) }) }),
    }),
  })
}

/** The pod's volume that uses a claim. */
export function claimVolume(claimName: Tree, readOnly?: boolean): MapTree {
  return record({ persistentVolumeClaim: record({ claimName, readOnly: readOnly === true ? true : undefined }) })
}
