// `npm run cluster-check -- --verdicts`: what the real kube-apiserver says of the objects of the checks, and of their upgrades.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { at, type JsonObject, listAt, textAt } from '../../shared/src/base/index.ts'
import { type Change, changes, upgrades } from '../../shared/src/check/kubernetes/api-server/verdicts/changes.fixture.ts'
import { changedObject, goodObjects } from '../../shared/src/check/kubernetes/api-server/verdicts/objects.fixture.ts'
import {
  nameOfChange,
  type RecordedVerdicts,
  type Verdict,
} from '../../shared/src/check/kubernetes/api-server/verdicts/verdicts.fixture.ts'
import { type ApiServer, askApiServer } from './ask-api-server.ts'

const file = fileURLToPath(new URL('../../shared/src/check/kubernetes/api-server/verdicts/verdicts.json', import.meta.url))

const plurals: Readonly<Record<string, string>> = { Ingress: 'ingresses', NetworkPolicy: 'networkpolicies' }
const clusterKinds = new Set(['ClusterRole', 'ClusterRoleBinding'])

/** Where objects of this kind are; all charts of the table are applied as Helm 4 does, by the server. */
function pathOf(object: JsonObject): string {
  const [apiVersion, kind] = [textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '']
  const group = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`
  const namespace = clusterKinds.has(kind) ? '' : '/namespaces/default'
  const name = textAt(object, 'metadata', 'name') ?? ''
  return `${group}${namespace}/${plurals[kind] ?? `${kind.toLowerCase()}s`}/${encodeURIComponent(name)}`
}

async function apply(server: ApiServer, object: JsonObject, dryRun: boolean): Promise<Verdict> {
  const query = `fieldManager=helm&force=true&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`
  const { status, body } = await askApiServer(server, { method: 'PATCH', path: `${pathOf(object)}?${query}`, body: object })
  if (status < 300) return null
  const fields = listAt(body, 'details', 'causes').flatMap((cause) => textAt(cause, 'field') ?? [])
  const message = textAt(body, 'message') ?? String(status)
  return { fields: [...new Set(fields)], message: message.length > 300 ? `${message.slice(0, 140)} … ${message.slice(-140)}` : message }
}

async function upgraded(server: ApiServer, change: Change): Promise<Verdict> {
  const [kind] = change
  const before: JsonObject = { kind, ...goodObjects[kind] }
  const refused = await apply(server, before, false)
  if (refused !== null) throw new Error(`The good ${kind} is refused: ${refused.message}`)
  const verdict = await apply(server, changedObject(...change), true)
  await askApiServer(server, { method: 'DELETE', path: pathOf(before), body: { propagationPolicy: 'Background', gracePeriodSeconds: 0 } })
  return verdict
}

async function verdictsOf(list: readonly Change[], judge: (change: Change) => Promise<Verdict>): Promise<Record<string, Verdict>> {
  const verdicts: Record<string, Verdict> = {}
  for (const change of list) verdicts[nameOfChange(change)] = await judge(change)
  return verdicts
}

/** Writes the verdicts of a running API server to where the tests read them. */
export async function recordApiVerdicts(server: ApiServer, kubernetes: string): Promise<void> {
  const recorded: RecordedVerdicts = {
    kubernetes,
    created: await verdictsOf(changes, (change) => apply(server, changedObject(...change), true)),
    upgraded: await verdictsOf(upgrades, (change) => upgraded(server, change)),
  }
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
  const all = [...Object.values(recorded.created), ...Object.values(recorded.upgraded)]
  console.log(`${all.length} verdicts, ${all.filter((it) => it !== null).length} refusals, ${at(recorded, 'kubernetes')}`)
}
