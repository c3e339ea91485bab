import { type BlockContext, optionalText, requiredText } from '../contribution.ts'
import type { Settable } from '../settable.ts'
import { entry, list, literal, type MapTree, map, record, type Tree } from '../tree/tree.ts'

interface Claim {
  readonly size: Settable<string>
  readonly accessMode: string
  readonly storageClass?: Settable<string> | undefined
}

/** The `spec` of a PersistentVolumeClaim. */
export function claimBody(claim: Claim, ctx: BlockContext): MapTree {
  return record({
    spec: map(
      entry('accessModes', list([literal(claim.accessMode)])),
      optionalText('storageClassName', claim.storageClass, ctx),
      entry('resources', record({ requests: record({ storage: requiredText(claim.size, ctx) }) })),
    ),
  })
}

/** The pod's volume that uses a claim. */
export function claimVolume(claimName: Tree, readOnly?: boolean): MapTree {
  return record({ persistentVolumeClaim: record({ claimName, readOnly: readOnly === true ? true : undefined }) })
}
