import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ChartToCheck } from './charts-to-check.ts'

/** What the cluster said to one step of a release's life. */
export interface Complaint {
  readonly chart: string
  readonly group: string
  readonly step: string
  readonly kind: 'refusal' | 'warning'
  readonly text: string
}

export interface LifecycleOptions {
  readonly helm: string
  readonly kubeconfig: string
}

/**
 * Installs the version before, upgrades to the chart and to each of its values, installs the chart as a second release,
 * uninstalls both. Each chart has its own namespace, as each person on the platform.
 */
export async function checkLifecycle(chart: ChartToCheck, options: LifecycleOptions): Promise<readonly Complaint[]> {
  const [first, second] = [releaseOf(chart.name, 'u'), releaseOf(chart.name, 'i')]
  const namespace = `user-${chart.name}`.slice(0, 60)
  const beside = chart.hasFixedNames ? `${namespace}-2` : namespace
  const upgrades = [[], ...chart.values.map((file) => ['--values', file])]
  const steps: readonly Step[] = [
    { name: 'install the version before', args: ['install', first, chart.before], namespace },
    ...upgrades.map((values, at) => ({ name: `upgrade ${at + 1}`, args: ['upgrade', first, chart.folder, ...values], namespace })),
    { name: 'install', args: ['install', second, chart.folder], namespace: beside },
    { name: 'uninstall the first', args: ['uninstall', first], namespace },
    { name: 'uninstall the second', args: ['uninstall', second], namespace: beside },
  ]
  const complaints: Complaint[] = []
  for (const step of steps) {
    const said = await run(step, options)
    complaints.push(...said.map((it) => ({ chart: chart.name, group: chart.group, step: step.name, ...it })))
  }
  return complaints
}

/** A release's name: at most 53 characters, different for each chart. */
function releaseOf(name: string, kind: string): string {
  return `${kind}-${name}`.slice(0, 53)
}

interface Step {
  readonly name: string
  readonly args: readonly string[]
  readonly namespace: string
}

type Said = Pick<Complaint, 'kind' | 'text'>

async function run({ args, namespace }: Step, { helm, kubeconfig }: LifecycleOptions): Promise<readonly Said[]> {
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
function warningsIn(stderr: string): readonly Said[] {
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
