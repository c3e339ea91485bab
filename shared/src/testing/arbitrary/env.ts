import fc from 'fast-check'
import { containerResourceEnvSchema, podFieldEnvSchema } from '#blocks'
import { hostileText } from '../hostile-text.ts'
import { type Arb, type Draft, everyType, maybe, word } from './tools.ts'

const fields = podFieldEnvSchema.shape.field.options
const amounts = containerResourceEnvSchema.shape.resource.options

/** Variables from every source, with distinct names. */
export function env({ refs }: Draft): Arb<unknown> {
  const optional = maybe(fc.boolean())
  const sources = fc.oneof(
    { weight: 6, arbitrary: fc.record({ from: fc.constant('text'), value: fc.oneof(hostileText(), ...refs(...everyType)) }) },
    fc.record({ from: fc.constant('secret-key'), secret: word, key: fc.constantFrom('y', '0x1', 'token'), optional }),
    fc.record({ from: fc.constant('config-key'), configMap: word, key: word, optional }),
    fc.record({ from: fc.constant('generated-secret'), key: fc.constantFrom('y', '1e3', 'database-password') }),
    fc.constant({ from: 'access-password' }),
    fc.record({ from: fc.constant('pod-field'), field: fc.constantFrom(...fields) }),
    fc.record({ from: fc.constant('container-resource'), resource: fc.constantFrom(...amounts) }),
    fc.constant({ from: 'release-name' }),
  )
  return fc
    .array(fc.tuple(sources, fc.constantFrom('Y', 'N', 'A_B', 'LD_PRELOAD')), { maxLength: 6 })
    .map((all) => all.map(([source, name], at) => ({ ...source, name: `${name}${at}` })))
}
