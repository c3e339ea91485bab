import { text } from '#base'
import { type Choice, type DeployValue, limitUnit } from '#blocks'
import { chaimeleon, type Profile } from '#profile'
import { type ChartSpec, referencesIn } from '#spec'
import { parseQuantity } from '../../kubernetes/quantity.ts'
import type { Report, Rule } from '../../rule.ts'

type Resource = 'cpu' | 'memory' | 'gpu'

/** Whether an amount is more than the profile's namespaces have. */
function isOver(amount: unknown, resource: Resource, { quota }: Profile): boolean {
  const most = quota[resource]
  if (most === null || amount === undefined) return false
  return (parseQuantity(amount) ?? 0) > (parseQuantity(most) ?? Number.POSITIVE_INFINITY)
}

function report(asked: string, resource: Resource, field: string, { quota }: Profile): Report {
  return {
    field,
    message: text(
      `Users can request ${asked} of ${resource}, but the namespace quota is ${quota[resource]}.`,
      `Se pueden pedir ${asked} de ${resource}, pero la cuota del espacio de nombres es ${quota[resource]}.`,
    ),
  }
}

/** The most that there is in place of the maximum, where the default is not above it too. */
function toTheMost(value: DeployValue, path: string, quota: string | number | null): Pick<Report, 'edits'> {
  const unit = parseQuantity(value.type === 'quantity' ? `1${limitUnit(value)}` : 1) ?? 1
  const most = Math.floor((parseQuantity(quota) ?? 0) / unit)
  const start = value.type === 'quantity' ? (parseQuantity(value.default) ?? 0) / unit : Number(value.default)
  if (most < 1 || most < (value.minimum ?? 0) || start > most) return {}
  return { edits: [{ op: 'replace', path, value: most }] }
}

function ofChoice(choice: Choice, field: string, profile: Profile): Report[] {
  return (['cpu', 'memory', 'gpu'] as const).flatMap((resource) =>
    isOver(choice[resource], resource, profile) ? [report(String(choice[resource]), resource, `${field}/${resource}`, profile)] : [],
  )
}

/** What a reference at that place of the spec asks for: a size, an amount, or nothing that a namespace counts. */
function askedAt(pointer: string): Resource | 'size' | undefined {
  const [, field] = /\/resources\/(?:(?:requests|limits)\/)?(cpu|memory|gpu|size)$/.exec(pointer) ?? []
  return field === 'cpu' || field === 'memory' || field === 'gpu' || field === 'size' ? field : undefined
}

function reportsOf(spec: ChartSpec, profile: Profile): Report[] {
  const references = referencesIn(spec)
  return spec.deployValues.flatMap((value, index) => {
    const asked = new Set(references.flatMap(({ pointer, path }) => (path === value.path ? [askedAt(pointer)] : [])))
    const field = `/deployValues/${index}`
    if (asked.has('size')) return (value.choices ?? []).flatMap((choice, nth) => ofChoice(choice, `${field}/choices/${nth}`, profile))
    return (['cpu', 'memory', 'gpu'] as const).flatMap((resource) => {
      const most = value.type === 'quantity' ? `${value.maximum}${limitUnit(value)}` : value.maximum
      return asked.has(resource) && value.maximum !== undefined && isOver(most, resource, profile)
        ? [
            {
              ...report(String(most), resource, `${field}/maximum`, profile),
              ...toTheMost(value, `${field}/maximum`, profile.quota[resource]),
            },
          ]
        : []
    })
  })
}

const limited: Profile = { ...chaimeleon, quota: { cpu: '8', memory: '16Gi', gpu: 1 } }

const sizes =
  (memory: string) =>
  (spec: ChartSpec): ChartSpec => ({
    ...spec,
    main: { ...spec.main, resources: { size: { deployValue: 'size' } } },
    deployValues: [{ path: 'size', type: 'choice', title: 'Size', default: 'small', choices: [{ value: 'small', cpu: '1', memory }] }],
  })

/** What the deploy form offers must be there to have: else the pod is refused when somebody chooses it. */
export const sizeOverQuota: Rule = {
  id: 'size-over-quota',
  severity: 'warning',
  source: 'practice',
  needs: 'spec',
  title: text('The deploy form offers more than the namespace quota', 'El formulario de despliegue ofrece más que la cuota'),
  why: text('With that choice, the workstation never starts.', 'Con esa opción, la estación de trabajo no arranca nunca.'),
  fix: text("Reduce the size or the option's maximum.", 'Reduce el tamaño o el máximo de la opción.'),
  check: ({ spec, profile }) => (spec === undefined ? [] : reportsOf(spec, profile)),
  examples: { breaks: { profile: limited, spec: sizes('64Gi') }, keeps: { profile: limited, spec: sizes('16Gi') } },
}
