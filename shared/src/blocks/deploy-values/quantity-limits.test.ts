import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedQuantity } from '../../testing/bounded-quantity.ts'
import type { DeployValue } from './deploy-value.ts'
import { limitPattern, limitWords } from './quantity-limits.ts'

const memory: DeployValue = {
  path: 'memory',
  type: 'quantity',
  title: 'Memory',
  default: '4Gi',
  minimum: 1,
  maximum: 16,
  slider: { unit: 'Gi' },
}

function takes(value: DeployValue, text: string): boolean {
  const pattern = limitPattern(value)
  return pattern !== undefined && new RegExp(pattern, 'u').test(text)
}

const thousandths = (number: number) => Math.round(number * 1000)

/** How many steps there are above the least, where these bind: few, and the default on one of them. */
function bindingSteps({ minimum = 0, maximum, step, default: given }: DeployValue): number | undefined {
  if (step === undefined) return undefined
  const start = thousandths(Number.parseFloat(String(given))) - thousandths(minimum)
  if (start % thousandths(step) !== 0) return undefined
  if (step === 1 && Number.isInteger(minimum)) return Number.POSITIVE_INFINITY
  return maximum !== undefined && (maximum - minimum) / step < 64 ? Math.floor((maximum - minimum) / step) : undefined
}

/** The rule in numbers, as a person would say it. */
function isAllowed(value: DeployValue, number: number): boolean {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY, step = 1 } = value
  if (number < minimum || number > maximum) return false
  return bindingSteps(value) === undefined || (thousandths(number) - thousandths(minimum)) % thousandths(step) === 0
}

/** Numbers near the limits, between them and far away, with up to three decimals. */
function numberNear({ minimum = 0, maximum = minimum + 50 }: DeployValue): fc.Arbitrary<number> {
  const near = (limit: number) => fc.integer({ min: -2500, max: 2500 }).map((it) => limit + it / 1000)
  const between = fc.integer({ min: thousandths(minimum), max: thousandths(maximum) }).map((it) => it / 1000)
  const whole = fc.integer({ min: 0, max: 200_000 })
  const stepped = fc.integer({ min: 0, max: 70 }).map((it) => minimum + it / 4)
  return fc.oneof(near(minimum), near(maximum), between, whole, stepped).map((it) => Math.abs(thousandths(it)) / 1000)
}

describe('the limits of a quantity', () => {
  it('let through all numbers that are allowed, and only those', () => {
    const cases = boundedQuantity().chain((value) =>
      fc.record({ value: fc.constant(value), numbers: fc.array(numberNear(value), { minLength: 8, maxLength: 16 }) }),
    )
    fc.assert(
      fc.property(cases, ({ value, numbers }) => {
        const pattern = new RegExp(limitPattern(value) ?? 'none', 'u')
        const wrong = numbers.filter((number) => pattern.test(`${number}${value.slider?.unit}`) !== isAllowed(value, number))
        expect({ pattern, wrong }).toEqual({ pattern, wrong: [] })
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  it('let the default through, whatever they are', () => {
    fc.assert(
      fc.property(boundedQuantity(), (value) => takes(value, String(value.default))),
      { numRuns: 5000 },
    )
  })

  it.each(['900Gi', '17Gi', '16.5Gi', '0.5Gi', '0Gi', '4', '4Mi', '4096Mi', '04Gi', '-4Gi', '4Gi ', '', '1e1Gi', '4.Gi', '٤Gi'])(
    'refuse %j where 1Gi to 16Gi is asked',
    (text) => expect(takes(memory, text)).toBe(false),
  )

  it.each(['1Gi', '4Gi', '9Gi', '10Gi', '16Gi', '1.5Gi', '15.999Gi', '16.0Gi'])('take %j there', (text) =>
    expect(takes(memory, text)).toBe(true),
  )

  it('are short where they are plain', () => {
    expect(limitPattern({ ...memory, step: 1 })).toBe('^(?:[1-9]|1[0-6])Gi$')
    expect(limitPattern({ ...memory, default: '1', minimum: 0.5, maximum: 2, step: 0.5, slider: {} })).toBe('^(?:0\\.5|1|1\\.5|2)$')
  })

  it('hold no steps that are many or that the default is not on', () => {
    expect(takes({ ...memory, step: 4 }, '5Gi')).toBe(true)
    expect(takes({ ...memory, default: '5Gi', step: 4 }, '6Gi')).toBe(false)
    expect(takes({ ...memory, maximum: 4000, minimum: 2, step: 2 }, '5Gi')).toBe(true)
  })

  it('are meant in the unit of the default where there is no slider', () => {
    const { slider: _, ...plain } = memory
    expect([takes(plain, '8Gi'), takes(plain, '8')]).toEqual([true, false])
  })

  it('are none where the default keeps none, so that a draft still gives a chart', () => {
    for (const given of ['512Mi', '40Gi', 'much', '']) expect(limitPattern({ ...memory, default: given })).toBeUndefined()
    expect(limitPattern({ ...memory, slider: { unit: '(' } })).toBeUndefined()
  })

  it('say themselves in words', () => {
    expect(limitWords(memory)).toBe('From 1Gi to 16Gi.')
    expect(limitWords({ ...memory, default: '2Gi', minimum: 2, step: 2 })).toBe('From 2Gi to 16Gi, in steps of 2Gi.')
    expect(limitWords({ path: 'n', type: 'integer', title: 'N', default: 1, minimum: 1 })).toBe('At least 1.')
  })
})
