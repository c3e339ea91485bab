import { type ChartSpec, parseSpec } from '../../shared/src/spec/index.ts'
import { presetNamed } from './presets.ts'

/** The preset of a web app and its database, grown to what a large real chart has: 5 containers, 40 deploy options, 30 variables. */
export function bigSpec(): ChartSpec {
  const { spec } = presetNamed('web-app-postgresql')
  const values = numbered(40 - spec.deployValues.length).map((number) => ({
    path: `settings.value${number}`,
    type: number % 4 === 0 ? ('integer' as const) : ('string' as const),
    title: `Setting ${number}`,
    description: `What setting ${number} of the application is.`,
    default: number % 4 === 0 ? number : `value ${number}`,
  }))
  const variables = numbered(30 - [spec.main, ...spec.sidecars].flatMap((it) => it.env).length).map((number) => ({
    from: 'text' as const,
    name: `SETTING_${number}`,
    value: { deployValue: `settings.value${number}` },
  }))
  const sidecars = numbered(3).map((number) => ({
    name: `worker-${number}`,
    image: { source: 'dockerhub', repository: `library/busybox`, tag: { from: 'fixed' as const, tag: '1.36' } },
    ports: [],
    env: [],
    mounts: [],
  }))
  const grown = {
    ...spec,
    main: { ...spec.main, env: [...spec.main.env, ...variables] },
    sidecars: [...spec.sidecars, ...sidecars],
    deployValues: [...spec.deployValues, ...values],
    extraFiles: [settings(values.slice(variables.length).map(({ path }) => path))],
    examples: [],
  }
  const parsed = parseSpec(grown)
  if (!parsed.ok) throw new Error(`The big spec is none: ${JSON.stringify(parsed.error).slice(0, 2_000)}`)
  return parsed.value
}

/** A template of an expert's own that reads what no container does. */
function settings(paths: readonly string[]): { readonly path: string; readonly content: string } {
  const lines = paths.map((path, at) => `  setting-${at}: {{ .Values.${path} | quote }}`)
  const head = ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: {{ .Release.Name }}-settings', 'data:']
  return { path: 'templates/settings.yaml', content: `${[...head, ...lines].join('\n')}\n` }
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}
