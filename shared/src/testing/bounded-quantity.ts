import fc from 'fast-check'
import type { DeployValue } from '#blocks'

const units = ['', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'Ti']

/** Whole numbers of every length, and halves, tenths and thousandths. */
const bound = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 99 }).map((it) => it / 2),
  fc.integer({ min: 0, max: 9_999 }).map((it) => it / 10),
  fc.integer({ min: 0, max: 99_999 }).map((it) => it / 1000),
)

const step = fc.constantFrom(undefined, undefined, 0.1, 0.25, 0.5, 1, 2, 4, 100)

/** A quantity with limits whose default keeps them: all of one unit, with steps or without, one limit or both. */
export function boundedQuantity(): fc.Arbitrary<DeployValue> {
  return fc
    .tuple(bound, bound, step, fc.constantFrom(...units), fc.constantFrom('both', 'least', 'most'))
    .map(([one, other, by, unit, which]) => {
      const [minimum, maximum] = one < other ? [one, other] : [other, one]
      return {
        path: 'size',
        type: 'quantity',
        title: 'Size',
        default: `${which === 'most' ? maximum : minimum}${unit}`,
        ...(which === 'most' ? {} : { minimum }),
        ...(which === 'least' ? {} : { maximum }),
        ...(by === undefined ? {} : { step: by }),
        slider: { unit },
      }
    })
}
