import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import type { ChartFiles, RenderRequest } from '@slipway/shared/render'
import type { Command } from 'commander'
import { notReadable } from './problems.ts'

/** Values that a person gives, as `helm` takes them. */
export interface ValuesOptions {
  readonly set: string[]
  readonly setString: string[]
  readonly values: string[]
}

export interface RenderOptions extends ValuesOptions {
  readonly name: string
  readonly namespace: string
  readonly upgrade?: boolean
  readonly kubeVersion?: string
  readonly apiVersions: string[]
  readonly includeCrds?: boolean
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

/** The options of `helm` by which values are given. */
export function addValuesOptions(command: Command): Command {
  return command
    .option('--set <k=v>', 'set a value (repeatable)', collect, [])
    .option('--set-string <k=v>', 'set a value as a string (repeatable)', collect, [])
    .option('-f, --values <file>', 'values file in YAML, - for stdin (repeatable)', collect, [])
}

/** The options of `helm template` that rendering takes, with its words and defaults. */
export function addRenderOptions(command: Command): Command {
  return addValuesOptions(command)
    .option('--name <release>', 'release name', 'release-name')
    .option('--namespace <namespace>', 'release namespace', 'default')
    .option('--upgrade', 'render as an upgrade instead of an install')
    .option('--kube-version <version>', 'Kubernetes version, for example v1.36.0')
    .option('--api-versions <versions>', 'additional API version (repeatable)', collect, [])
    .option('--include-crds', 'include the chart’s CRDs')
}

/** The values that these options give, their files read. */
export async function readValues(options: ValuesOptions): Promise<Result<NonNullable<RenderRequest['values']>, Problem>> {
  const files: string[] = []
  for (const path of options.values) {
    try {
      files.push(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'))
    } catch (error) {
      return err({ ...notReadable(path, error instanceof Error ? error.message : String(error)), fix: 'Use a YAML file with values.' })
    }
  }
  return ok({ files, set: options.set, setString: options.setString })
}

/** The engine's request for a chart and these options. */
export async function renderRequestOf(chart: ChartFiles, options: RenderOptions): Promise<Result<RenderRequest, Problem>> {
  const values = await readValues(options)
  if (!values.ok) return values
  return ok({
    chart,
    values: values.value,
    release: { name: options.name, namespace: options.namespace, isUpgrade: options.upgrade ?? false },
    ...(options.kubeVersion === undefined ? {} : { kubeVersion: options.kubeVersion }),
    ...(options.apiVersions.length === 0 ? {} : { apiVersions: options.apiVersions.flatMap((list) => list.split(',')) }),
    ...(options.includeCrds ? { includeCrds: true } : {}),
  })
}
