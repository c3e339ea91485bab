import type { Pointer } from '#base'
import type { DeployValue } from '#blocks'
import { type ChartSpec, type FieldRules, fieldRulesAt, fieldsOfOption } from '#spec'
import type { GenerateContext } from '../context.ts'
import { DATASETS_VALUE } from '../templates/annotations.ts'
import { PASSWORD_VALUE } from '../templates/secret.ts'

/** A deploy option that the chart really has, and the field that made it. */
export interface EffectiveValue {
  readonly value: DeployValue
  readonly origin: Pointer
  /** What the fields accept that the value stands for. */
  readonly rules: readonly FieldRules[]
}

const implied: Readonly<Record<string, DeployValue>> = {
  [DATASETS_VALUE]: {
    path: DATASETS_VALUE,
    type: 'string',
    title: 'Dataset list',
    description: 'Dataset IDs, separated by commas (id1, id2). Leave empty for none.',
    default: '',
  },
  [PASSWORD_VALUE]: {
    path: PASSWORD_VALUE,
    type: 'password',
    title: 'Password',
    description: 'Password of the workstation. Leave empty to generate one; you do not need to know it.',
    default: '',
  },
}

/** Whether two paths cannot both be in one values file: equal, or one inside the other. */
export function clashes(one: string, other: string): boolean {
  return isAtOrIn(one, other) || isAtOrIn(other, one)
}

function isAtOrIn(path: string, outer: string): boolean {
  return path.startsWith(outer) && (path.length === outer.length || path[outer.length] === '.')
}

/** Which deploy options are read, each with the field that made it read. */
export interface ValueReads {
  /** By the generated templates. */
  readonly templates: ReadonlyMap<string, Pointer>
  /** By the expert's own files; these may read parts of a value. */
  readonly expert: ReadonlyMap<string, Pointer>
}

function isRead(path: string, reads: ValueReads): boolean {
  return reads.templates.has(path) || [...reads.expert.keys()].some((it) => clashes(it, path))
}

/**
 * The values of the chart: those that a template reads, declared or implied, in the spec's order. What no template
 * reads is left out; what a generated template reads without being declared is an empty text, so that nothing fails on a
 * missing parent.
 */
export function effectiveValues(ctx: GenerateContext, reads: ValueReads): EffectiveValue[] {
  const chosen: EffectiveValue[] = []
  const add = (value: DeployValue, origin: Pointer) => {
    if (!chosen.some((it) => clashes(it.value.path, value.path))) chosen.push({ value, origin, rules: rulesFor(ctx.spec, value.path) })
  }
  ctx.spec.deployValues.forEach((value, at) => {
    if (isRead(value.path, reads)) add(value, `/deployValues/${at}`)
  })
  for (const [path, origin] of reads.templates) {
    add(implied[path] ?? { path, type: 'string', title: path, default: '' }, origin)
  }
  return chosen
}

/** The rules of all fields that one value stands for. */
function rulesFor(spec: ChartSpec, path: string): readonly FieldRules[] {
  return fieldsOfOption(spec, path).flatMap((pointer) => {
    const rules = fieldRulesAt(spec, pointer)
    return rules === undefined ? [] : [rules]
  })
}
