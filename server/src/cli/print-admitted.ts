import { type Admission, admit } from '@slipway/shared/admit'
import { isManifest, readManifest } from '@slipway/shared/check'
import type { Profile } from '@slipway/shared/profile'
import type { Rendered } from '@slipway/shared/render'
import { stringify } from 'yaml'
import { EXIT, fail } from './exit.ts'

/** Prints the objects as the platform's operator would let them in; what it changes and refuses is said on stderr. */
export function printAdmitted(rendered: Rendered, profile: Profile, namespace: string): void {
  const manifests = rendered.manifests.map(readManifest).filter((it) => it !== undefined && isManifest(it))
  const admission: Admission = {
    user: namespace.slice(profile.user.namespacePrefix.length),
    gid: profile.pretend.gid,
    namespace,
    now: new Date(0),
  }
  const admitted = admit(
    manifests.flatMap((it) => (it !== undefined && 'object' in it ? [it.object] : [])),
    profile,
    admission,
  )
  for (const object of admitted.objects) process.stdout.write(`---\n${stringify(object, { lineWidth: 0, version: '1.1' })}`)
  for (const change of admitted.changes) process.stderr.write(`${change.object} ${change.pointer}: ${change.why.en}\n`)
  for (const refusal of admitted.refusals) process.stderr.write(`${refusal.object} is refused: ${refusal.message.en}\n`)
  if (admitted.refusals.length > 0) fail(EXIT.findings)
}
