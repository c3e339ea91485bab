import fc from 'fast-check'
import { hostileText } from '../hostile-text.ts'
import { type Arb, type Draft, maybe } from './tools.ts'

const basePath = fc.oneof(
  fc.constant({ by: 'env', name: 'BASE' }),
  fc.constant({ by: 'rewrite' }),
  hostileText(40).map((text) => ({ by: 'argument', argument: `${text}{path}${text}` })),
)

/** How a web application is reached. */
export function web({ refs }: Draft): Arb<unknown> {
  return fc.record({
    how: fc.constantFrom('in-workstation', 'own-url'),
    port: fc.constantFrom(8080, 9999),
    path: maybe(fc.oneof(fc.constantFrom('/', '/app', "/it's"), ...refs('string'))),
    host: maybe(fc.oneof(fc.constantFrom('app.example.org'), ...refs('string'))),
    className: maybe(fc.constantFrom('y', 'nginx-2')),
    websocket: maybe(fc.boolean()),
    bodySize: maybe(fc.constantFrom('0', '100m')),
    timeoutSeconds: maybe(fc.constant(7200)),
    signIn: maybe(fc.boolean()),
    tls: maybe(fc.constantFrom({}, { secret: 'y' })),
    basePath: maybe(basePath),
  })
}

/** How a remote desktop is opened. */
export function guacamole({ refs }: Draft): Arb<unknown> {
  const generated = fc.record({ from: fc.constant('generated'), keep: fc.boolean(), length: maybe(fc.constantFrom(8, 64)) })
  const user = fc.oneof({ weight: 2, arbitrary: hostileText(60).filter((it) => it !== '') }, ...refs('string'))
  return fc.record({ password: fc.oneof(generated, fc.constant({ from: 'user' })), user: maybe(user) })
}
