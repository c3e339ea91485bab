import { describeObject } from '#admit'
import { type JsonObject, type Localized, pointerOf, text, textAt } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Manifest } from '../context/manifest.ts'
import { workloadOf } from '../context/workload.ts'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'
import { apiServerFaults } from './api-server/api-server-faults.ts'
import { formatFaults } from './formats.ts'
import type { KubernetesSchemas } from './schemas.ts'
import { type Refused, validateObject } from './validate.ts'

const why = text('Kubernetes rejects the object when the chart is installed.', 'Kubernetes rechaza el objeto al instalar el chart.')
const fix = text('Correct the field that the message names.', 'Corrige el campo que indica el mensaje.')

/** The groups that every Kubernetes has; others are extensions, of which we know nothing. */
function isBuiltIn(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
  return !group.includes('.') || group.endsWith('.k8s.io')
}

function unknownKind({ apiVersion, kind }: Manifest, schemas: KubernetesSchemas): readonly Refused[] {
  if (kind === '' || apiVersion === '')
    return [{ path: [], message: text('The object has no apiVersion or kind.', 'El objeto no tiene apiVersion o kind.') }]
  const elsewhere = Object.keys(schemas.kinds)
    .filter((key) => key.endsWith(`/${kind}`))
    .map((key) => key.slice(0, -kind.length - 1))
  if (!isBuiltIn(apiVersion) || elsewhere.length === 0) return []
  const message: Localized = text(
    `Kubernetes ${schemas.version} has no ${kind} in ${apiVersion}; it is in ${elsewhere.join(', ')}.`,
    `Kubernetes ${schemas.version} no tiene ${kind} en ${apiVersion}; está en ${elsewhere.join(', ')}.`,
  )
  return [{ path: ['apiVersion'], message }]
}

const known = new WeakMap<JsonObject, { readonly schemas: KubernetesSchemas | undefined; readonly refused: readonly Refused[] }>()

/** As before, where neither the object nor the schemas are others. */
function refusedOf(manifest: Manifest, schemas: KubernetesSchemas | undefined): readonly Refused[] {
  const before = known.get(manifest.object)
  if (before !== undefined && before.schemas === schemas) return before.refused
  const refused = validate(manifest, schemas)
  known.set(manifest.object, { schemas, refused })
  return refused
}

/** Each place is reported once: the first report has the plainest words. */
function oncePerPlace(refused: readonly Refused[]): readonly Refused[] {
  return [...new Map(refused.toReversed().map((it) => [pointerOf(it.path), it])).values()].toReversed()
}

function validate(manifest: Manifest, schemas: KubernetesSchemas | undefined): readonly Refused[] {
  const { object, apiVersion, kind } = manifest
  const workload = workloadOf(manifest)
  const formats = oncePerPlace([...formatFaults(manifest, workload), ...apiServerFaults(manifest, workload)])
  if (schemas === undefined) return formats
  const definition = schemas.kinds[`${apiVersion}/${kind}`]
  const wrong = definition === undefined ? unknownKind(manifest, schemas) : validateObject(object, definition, schemas)
  const said = new Set(wrong.map(({ path }) => pointerOf(path)))
  return [...wrong, ...formats.filter(({ path }) => !said.has(pointerOf(path)))]
}

function duplicates({ manifests }: CheckContext): readonly { manifest: Manifest; refused: Refused }[] {
  const seen = new Set<string>()
  return manifests.flatMap((manifest) => {
    const namespace = textAt(manifest.object, 'metadata', 'namespace') ?? ''
    const key = `${manifest.apiVersion} ${namespace} ${describeObject(manifest.object)} ${String(manifest.hook)}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = text(
      `The chart creates ${manifest.kind} ${manifest.name} twice.`,
      `El chart crea ${manifest.kind} ${manifest.name} dos veces.`,
    )
    return [{ manifest, refused: { path: ['metadata', 'name'], message } }]
  })
}

/**
 * What Kubernetes would refuse: by its schemas where they are given, and by what it checks beyond them. Places in `said`
 * (object#pointer) were reported by a rule already, in better words.
 */
export function checkKubernetes(
  context: CheckContext,
  place: Placer,
  { schemas, said }: { readonly schemas: KubernetesSchemas | undefined; readonly said: ReadonlySet<string> },
): readonly Finding[] {
  const found = context.manifests.flatMap((manifest) => refusedOf(manifest, schemas).map((refused) => ({ manifest, refused })))
  const unsaid = found.filter(({ manifest, refused }) => !said.has(`${describeObject(manifest.object)}#${pointerOf(refused.path)}`))
  // NOTE what a rule says of a name (that it is fixed, say) is not that it is there twice.
  return [...unsaid, ...duplicates(context)].map(({ manifest, refused: { path, message } }) => ({
    rule: 'kubernetes-schema',
    severity: 'error',
    source: 'kubernetes',
    message: text(`${describeObject(manifest.object)}: ${message.en}`, `${describeObject(manifest.object)}: ${message.es}`),
    why,
    fix,
    ...place({ manifest, path }),
  }))
}
