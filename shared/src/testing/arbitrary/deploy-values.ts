import fc from 'fast-check'
import { CRON_PATTERN, type DeployValue, deployValueSchema } from '#blocks'
import { boundedQuantity } from '../bounded-quantity.ts'
import { hostileText } from '../hostile-text.ts'
import { type Arb, bytes, compact, maybe, quantity } from './tools.ts'

const words = fc.record({
  title: hostileText(150).map((text) => text || 'Title'),
  description: maybe(hostileText(500)),
  group: maybe(hostileText(40)),
  required: maybe(fc.boolean()),
})

const whole = fc.record({
  type: fc.constant('integer' as const),
  default: fc.integer({ min: 0, max: 16 }),
  minimum: maybe(fc.constant(0)),
  maximum: maybe(fc.constant(16)),
  step: maybe(fc.constantFrom(1, 2)),
  slider: maybe(fc.constant({})),
})

const choice = hostileText(80).chain((chosen) =>
  fc.record({
    type: fc.constant('choice' as const),
    default: fc.constant(chosen),
    choices: hostileText(80).map((other) => [{ value: chosen }, { value: other, label: 'Other' }]),
  }),
)

const size = fc.record({
  type: fc.constant('choice' as const),
  default: fc.constantFrom('small', 'y', '0777'),
  choices: fc.tuple(bytes, hostileText(150), maybe(fc.integer({ min: 0, max: 2 }))).map(([memory, label, gpu]) => [
    { value: 'small', memory },
    { value: 'y', label, cpu: '500m', memory, gpu },
    { value: '0777', cpu: '8' },
  ]),
})

// NOTE the spec refuses what `toYaml` and `nindent` do not carry together.
const nestedText = hostileText(50).filter((it) => !(it.includes('\n') && /[\u2028\u2029]/.test(it)))

const other = fc.oneof(
  fc.record({ type: fc.constant('string' as const), default: hostileText(300) }),
  fc.constant({ type: 'string' as const, default: 'ab', pattern: '^[a-z]*$' }),
  fc.constant({ type: 'string' as const, default: '5 4 * * sun', pattern: CRON_PATTERN }),
  fc.record({ type: fc.constant('text' as const), default: hostileText(2000) }),
  fc.record({ type: fc.constant('password' as const), default: fc.constant('') }),
  fc.record({ type: fc.constant('boolean' as const), default: fc.boolean() }),
  whole,
  fc.record({ type: fc.constant('number' as const), default: fc.integer({ min: -8, max: 9e6 }).map((it) => it / 8) }),
  fc.record({ type: fc.constant('quantity' as const), default: quantity }),
  boundedQuantity().map(({ title: _, path: __, ...limits }) => limits),
  choice,
  size,
  fc.record({ type: fc.constant('list' as const), default: fc.array(nestedText, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('object' as const),
    default: fc.dictionary(fc.constantFrom('a', 'y', 'b c', '{{'), nestedText, { maxKeys: 3 }),
  }),
)

/** Each is hidden by the one before it at times. */
function hiding(values: readonly DeployValue[], some: readonly boolean[]): DeployValue[] {
  return values.map((value, at) => {
    const before = values[at - 1]
    const given = before?.default
    if (before === undefined || some[at] !== true || typeof given === 'object' || given === undefined) return value
    return { ...value, hiddenWhen: { path: before.path, value: given } }
  })
}

/** Deploy options of every type, with limits, choices, sizes and conditions, whose paths do not clash. */
export function deployValues(): Arb<DeployValue[]> {
  const all = fc.array(fc.tuple(other, words, fc.constantFrom('', 'group.', 'group.inner.', 'y.')), { maxLength: 8 })
  const some = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })
  return fc.tuple(all, some).map(([drawn, hidden]) =>
    hiding(
      drawn.map(([value, about, prefix], at) => deployValueSchema.parse(compact({ ...about, ...value, path: `${prefix}v${at}` }))),
      hidden,
    ),
  )
}
