import type { Admitted } from '@slipway/shared/admit'
import { stringify } from 'yaml'
import { EXIT, fail } from './exit.ts'
import { printData, sayText } from './say.ts'

/** Prints the objects as the platform's operator would let them in; what it changes and refuses is reported on stderr. */
export function printAdmitted({ objects, changes, refusals }: Admitted): void {
  for (const object of objects) printData(`---\n${stringify(object, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' })}`)
  for (const change of changes) sayText(`${change.object} ${change.pointer}: ${change.why.en}\n`)
  for (const refusal of refusals)
    sayText(`${refusal.object} is refused${refusal.by === 'kubernetes' ? ' by Kubernetes' : ''}: ${refusal.message.en}\n`)
  if (refusals.length > 0) fail(EXIT.findings)
}
