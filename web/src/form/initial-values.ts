import type { RJSFSchema } from '@rjsf/utils'
import { envSources, volumes } from '@slipway/shared/blocks'
import { extrasOf } from './form-schema.ts'

/** What a new one holds, where the empty schema is not a good start. */
const initials: Readonly<Record<string, unknown>> = {
  'container.ports': { name: 'web', port: 8080, service: {} },
  'container.mounts': { volume: '', path: '/data' },
  'container.envFrom': { kind: 'secret', name: '' },
  'chart.maintainers': { name: '' },
  deployValues: { path: 'new_value', type: 'string', title: '', default: '' },
  'deployValues.choices': { value: '' },
  sidecars: {
    name: 'sidecar',
    image: { source: 'dockerhub', repository: '', tag: { from: 'fixed', tag: '1' } },
    ports: [],
    env: [],
    mounts: [],
  },
  initContainers: {
    name: 'prepare',
    image: { source: 'dockerhub', repository: '', tag: { from: 'fixed', tag: '1' } },
    ports: [],
    env: [],
    mounts: [],
  },
  components: {
    name: 'service',
    type: 'service',
    main: {
      image: { source: 'dockerhub', repository: '', tag: { from: 'fixed', tag: '1' } },
      ports: [{ name: 'http', port: 8080, service: {} }],
      env: [],
      mounts: [],
    },
    sidecars: [],
    initContainers: [],
    guacamole: { password: { from: 'generated', keep: true } },
    job: { backoffLimit: 0 },
    pod: {},
    annotations: { style: 'one-include', extra: [] },
    folders: [],
  },
  'container.probes.startup': { how: 'tcp', port: 8888 },
  'container.probes.readiness': { how: 'tcp', port: 8888 },
  'container.probes.liveness': { how: 'tcp', port: 8888 },
  'deployValues.hiddenWhen': { path: '', value: true },
  extraFiles: { path: 'templates/extra.yaml', content: '' },
  patches: { kind: 'Deployment', patch: '' },
  examples: { name: 'example', values: '', expects: [] },
  'guacamole.password.generated': { from: 'generated', keep: true },
  'chart.icon.url': { from: 'url', url: 'https://' },
  'container.image.tag.fixed': { from: 'fixed', tag: '' },
  'container.image.tag.digest': { from: 'digest', digest: 'sha256:' },
  'job.schedule': { cron: '0 3 * * *' },
  'web.basePath.env': { by: 'env', name: 'BASE_PATH' },
  'web.basePath.argument': { by: 'argument', argument: '--base-url={path}' },
}

function byType(schema: RJSFSchema): unknown {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => {
          const child = schema.properties?.[key]
          return [key, typeof child === 'object' ? initialOf(child) : '']
        }),
      )
    case 'array':
      return []
    case 'boolean':
      return false
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    default:
      return schema.enum?.[0] ?? ''
  }
}

/** A new value of the field, with what it must have. */
export function initialOf(schema: RJSFSchema): unknown {
  const { path, choice } = extrasOf(schema)
  if (Object.hasOwn(initials, path)) return structuredClone(initials[path])
  if (choice === undefined) return byType(schema)
  const first = Object.keys(choice.options)[0] ?? ''
  return initialOption(path, choice, first)
}

/** A new value of one shape of a choice; what the old value had in common stays. */
export function initialOption(
  path: string,
  choice: { readonly key: string; readonly options: Readonly<Record<string, RJSFSchema>> },
  option: string,
  before: unknown = {},
): unknown {
  const block = path === 'volumes' ? volumes : path === 'container.env' ? envSources : []
  const schema = choice.options[option] ?? {}
  const made = block.find((it) => it.kind === option)?.initial ?? initials[`${path}.${option}`] ?? byType(schema)
  const fresh = typeof made === 'object' && made !== null ? made : {}
  const old = typeof before === 'object' && before !== null ? before : {}
  const kept = Object.entries(old).filter(([key, value]) => key !== choice.key && schema.properties?.[key] !== undefined && value !== '')
  return { ...fresh, ...Object.fromEntries(kept), [choice.key]: option }
}

/** A further workload, as the form adds it. */
export function newComponent(): unknown {
  return structuredClone(initials.components)
}
