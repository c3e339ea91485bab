// Makes Kubernetes' schemas from the OpenAPI files of the Go module k8s.io/kubernetes, slimmed to what charts use.
//
//   node scripts/generate-kube-schemas.mjs                 writes shared/src/check/kubernetes/schemas
//   node scripts/generate-kube-schemas.mjs --check         compares with what is there, writes nothing
//   node scripts/generate-kube-schemas.mjs --kubeconform   writes the folders that kubeconform reads, into the cache
//
// The cache is SLIPWAY_CACHE, by default ~/.cache/slipway. With `-schema-location CACHE/kubeconform-schemas/` kubeconform
// finds CACHE/kubeconform-schemas/v1.37.2-standalone-strict/deployment-apps-v1.json by itself.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSIONS = ['v1.35.4', 'v1.36.3', 'v1.37.2']

const KINDS = [
  'v1/Pod',
  'v1/Service',
  'v1/Secret',
  'v1/ConfigMap',
  'v1/PersistentVolumeClaim',
  'v1/PersistentVolume',
  'v1/ServiceAccount',
  'v1/Namespace',
  'v1/ResourceQuota',
  'v1/LimitRange',
  'v1/Endpoints',
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'apps/v1/ReplicaSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'networking.k8s.io/v1/Ingress',
  'networking.k8s.io/v1/IngressClass',
  'networking.k8s.io/v1/NetworkPolicy',
  'policy/v1/PodDisruptionBudget',
  'rbac.authorization.k8s.io/v1/Role',
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'rbac.authorization.k8s.io/v1/ClusterRole',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
  'scheduling.k8s.io/v1/PriorityClass',
  'storage.k8s.io/v1/StorageClass',
]

const root = fileURLToPath(new URL('..', import.meta.url))
const schemasFolder = join(root, 'shared/src/check/kubernetes/schemas')
const cache = process.env.SLIPWAY_CACHE || join(homedir(), '.cache', 'slipway')
const kubeconformFolder = join(cache, 'kubeconform-schemas')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function goCommand() {
  for (const command of ['go', '/usr/local/go/bin/go']) if (!spawnSync(command, ['version']).error) return command
  return fail('Go is needed to fetch the OpenAPI files: https://go.dev/dl/')
}

/** Kubernetes' whole OpenAPI definitions, fetched by the Go module proxy into Go's own cache. */
function readDefinitions(version) {
  const run = spawnSync(goCommand(), ['mod', 'download', '-json', `k8s.io/kubernetes@${version}`], {
    cwd: cache,
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'on' },
  })
  if (run.status !== 0) fail(`Fetching k8s.io/kubernetes ${version} failed: ${run.stdout}${run.stderr}`)
  return JSON.parse(readFileSync(join(JSON.parse(run.stdout).Dir, 'api/openapi-spec/swagger.json'), 'utf8')).definitions
}

/** `io.k8s.api.core.v1.Container` → `core.v1.Container`. */
function shortName(name) {
  return name.replace(
    /^io\.k8s\.(api|apimachinery\.pkg\.apis|apimachinery\.pkg\.api|apimachinery\.pkg\.util|kube-aggregator\.pkg\.apis)\./,
    '',
  )
}

/** Kubernetes writes these in other forms than OpenAPI says. */
const OVERRIDES = {
  'intstr.IntOrString': { type: ['string', 'integer'] },
  'resource.Quantity': { type: ['string', 'number'], format: 'quantity' },
  'meta.v1.FieldsV1': {},
  'meta.v1.ManagedFieldsEntry': {},
}

/** What a schema says, without descriptions and hints for patches. A map without properties takes anything. */
function slim(schema) {
  if (schema.$ref !== undefined) return { $ref: shortName(schema.$ref.slice('#/definitions/'.length)) }
  const { type, format, required, items, additionalProperties, properties } = schema
  return {
    ...(type !== undefined && { type }),
    ...(format !== undefined && ['int32', 'int64', 'date-time', 'byte'].includes(format) && { format }),
    ...(required !== undefined && { required }),
    ...(items !== undefined && { items: slim(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: slim(additionalProperties) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, slim(value)])),
    }),
  }
}

function refsIn(value, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found
  if (typeof value.$ref === 'string') found.add(value.$ref)
  for (const child of Object.values(value)) refsIn(child, found)
  return found
}

/** Charts do not set a status: what is there is not looked at, and hundreds of definitions stay out. */
function withoutStatus(schema) {
  return schema.properties?.status === undefined ? schema : { ...schema, properties: { ...schema.properties, status: {} } }
}

/** The kinds that charts use with all that they refer to. */
function schemasOf(version) {
  const all = readDefinitions(version)
  const names = new Map()
  for (const [name, schema] of Object.entries(all))
    for (const { group, version: apiVersion, kind } of schema['x-kubernetes-group-version-kind'] ?? []) {
      const key = [group, apiVersion, kind].filter(Boolean).join('/')
      if (KINDS.includes(key)) names.set(key, name)
    }
  const missing = KINDS.filter((kind) => !names.has(kind))
  if (missing.length > 0) fail(`Kubernetes ${version} has no ${missing.join(', ')}`)
  const byShortName = new Map(Object.entries(all).map(([name, schema]) => [shortName(name), schema]))
  const definitions = {}
  const visit = (name) => {
    if (definitions[name] !== undefined) return
    definitions[name] = OVERRIDES[name] ?? withoutStatus(slim(byShortName.get(name)))
    for (const ref of refsIn(definitions[name])) visit(ref)
  }
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, shortName(names.get(kind))]))
  for (const name of Object.values(kinds)) visit(name)
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { version: version.slice(1), kinds, definitions: sorted }
}

/** One definition a line: small, and a new Kubernetes version shows as lines. */
function printSchemas({ version, kinds, definitions }) {
  const lines = Object.entries(definitions).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`)
  return `{"version":${JSON.stringify(version)},\n"kinds":${JSON.stringify(kinds)},\n"definitions":{\n${lines.join(',\n')}\n}}\n`
}

/** As JSON Schema for kubeconform -strict: unknown fields refused, null taken for 'not set' where a field is optional. */
function strict(schema, optional = false) {
  const { $ref, items, properties, additionalProperties, format, type, ...rest } = schema
  if ($ref !== undefined) {
    const ref = { $ref: `#/definitions/${$ref}` }
    return optional ? { anyOf: [ref, { type: 'null' }] } : ref
  }
  const types = type === undefined ? [] : [type].flat()
  return {
    ...rest,
    ...(types.length > 0 && { type: optional ? [...types, 'null'] : types }),
    ...(format !== undefined && format !== 'quantity' && { format }),
    ...(items !== undefined && { items: strict(items) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, strict(value, !(schema.required ?? []).includes(key))]),
      ),
      additionalProperties: false,
    }),
    ...(additionalProperties !== undefined && { additionalProperties: strict(additionalProperties, true) }),
  }
}

function reachable(definitions, name, found = new Set([name])) {
  for (const ref of refsIn(definitions[name])) if (!found.has(ref)) reachable(definitions, ref, found.add(ref))
  return found
}

/** `networking.k8s.io/v1/Ingress` → `ingress-networking-v1.json`, as kubeconform names them. */
function kubeconformName(kind) {
  const parts = kind.split('/')
  const suffix = parts.slice(0, -1).map((part) => part.split('.')[0])
  return `${[parts.at(-1).toLowerCase(), ...suffix].join('-')}.json`
}

function writeKubeconform({ version, kinds, definitions }) {
  const folder = join(kubeconformFolder, `v${version}-standalone-strict`)
  // Written under another name and then renamed, so that a run that was ended halfway leaves nothing that looks whole.
  const making = `${folder}.${process.pid}`
  mkdirSync(making, { recursive: true })
  for (const [kind, name] of Object.entries(kinds)) {
    const used = [...reachable(definitions, name)].filter((it) => it !== name)
    const own = strict(definitions[name])
    const apiVersion = kind.split('/').slice(0, -1).join('/')
    own.properties.apiVersion = { type: 'string', enum: [apiVersion] }
    own.properties.kind = { type: 'string', enum: [kind.split('/').at(-1)] }
    const schema = { ...own, definitions: Object.fromEntries(used.map((it) => [it, strict(definitions[it])])) }
    writeFileSync(join(making, kubeconformName(kind)), JSON.stringify(schema))
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(making, folder)
  console.log(`kubeconform schemas of Kubernetes ${version}: ${Object.keys(kinds).length} kinds`)
}

function main() {
  mkdirSync(cache, { recursive: true })
  const [option] = process.argv.slice(2)
  for (const version of VERSIONS) {
    if (option === '--kubeconform' && existsSync(join(kubeconformFolder, `${version}-standalone-strict`))) continue
    const schemas = schemasOf(version)
    if (option === '--kubeconform') {
      writeKubeconform(schemas)
      continue
    }
    const minor = version.split('.').slice(0, 2).join('.')
    const file = join(schemasFolder, `${minor}.generated.json`)
    const text = printSchemas(schemas)
    if (option === '--check') {
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) fail(`${file} is stale: run node scripts/generate-kube-schemas.mjs`)
      continue
    }
    mkdirSync(schemasFolder, { recursive: true })
    writeFileSync(file, text)
    console.log(
      `schemas of Kubernetes ${version}: ${Object.keys(schemas.definitions).length} definitions, ${Math.round(text.length / 1024)} KiB`,
    )
  }
}

main()
