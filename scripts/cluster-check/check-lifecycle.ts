import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ChartToCheck } from './charts-to-check.ts'

/** What the cluster said to one step of a release's life. */
export interface Complaint {
  readonly chart: string
  readonly step: string
  readonly kind: 'refusal' | 'warning'
  readonly text: string
}

export interface LifecycleOptions {
  readonly helm: string
  readonly kubeconfig: string
  readonly namespace: string
}

/** Installs the version before, upgrades to the chart and to each of its values, installs the chart alone, uninstalls both. */
export async function checkLifecycle(chart: ChartToCheck, options: LifecycleOptions): Promise<readonly Complaint[]> {
  const [first, second] = [releaseOf(chart.name, 'u'), releaseOf(chart.name, 'i')]
  const upgrades = [[], ...chart.values.map((file) => ['--values', file])]
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['install the version before', ['install', first, chart.before]],
    ...upgrades.map((values, at) => [`upgrade ${at + 1}`, ['upgrade', first, chart.folder, ...values]] as const),
    ['install', ['install', second, chart.folder]],
    ['uninstall the first', ['uninstall', first]],
    ['uninstall the second', ['uninstall', second]],
  ]
  const complaints: Complaint[] = []
  for (const [step, args] of steps) {
    const said = await run(args, options)
    complaints.push(...said.map((it) => ({ chart: chart.name, step, ...it })))
  }
  return complaints
}

/** A release's name: at most 53 characters, of its own for each chart. */
function releaseOf(name: string, kind: string): string {
  return `${kind}-${name}`.slice(0, 53)
}

async function run(
  args: readonly string[],
  { helm, kubeconfig, namespace }: LifecycleOptions,
): Promise<readonly Omit<Complaint, 'chart' | 'step'>[]> {
  const all = [
    ...args,
    '--kubeconfig',
    kubeconfig,
    '--namespace',
    namespace,
    ...(args[0] === 'uninstall' ? ['--no-hooks'] : ['--no-hooks', '--create-namespace']),
  ]
  try {
    const { stderr } = await promisify(execFile)(helm, all, { maxBuffer: 64 * 1024 * 1024 })
    return warningsIn(stderr)
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return [{ kind: 'refusal', text: reasonIn(text) }]
  }
}

/** The API server's warnings as helm prints them. */
function warningsIn(stderr: string): readonly Omit<Complaint, 'chart' | 'step'>[] {
  return stderr
    .split('\n')
    .filter((line) => /warning/i.test(line))
    .map((text) => ({ kind: 'warning', text: text.trim() }))
}

/** The end of what helm says, which names the field: the API server prints whole pod templates before it. */
function reasonIn(stderr: string): string {
  const last = stderr.trim().split('\n').at(-1) ?? ''
  return last.length > 300 ? `… ${last.slice(-300)}` : last
}
