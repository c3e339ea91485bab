import { at, isObject, listAt, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { addressBits } from './address-bits.ts'
import { isCidr } from './field-checks.ts'
import { type Path, refuse } from './field-rule.ts'

/** Whether a range lies in another and is smaller; true where either is not a range, which is reported elsewhere. */
function isWithin(inner: string, outer: string): boolean {
  if (!isCidr(inner) || !isCidr(outer)) return true
  const length = Number(outer.split('/')[1])
  const [small, large] = [addressBits(inner), addressBits(outer)]
  return small.length === large.length && small.slice(0, length) === large.slice(0, length) && Number(inner.split('/')[1]) > length
}

function peerFaults(peer: unknown, path: Path): readonly Refused[] {
  const kinds = ['podSelector', 'namespaceSelector', 'ipBlock'].filter((kind) => isObject(at(peer, kind)))
  const range = textAt(peer, 'ipBlock', 'cidr') ?? ''
  const outside = listAt(peer, 'ipBlock', 'except').flatMap((it, index) =>
    typeof it !== 'string' || isWithin(it, range)
      ? []
      : [
          refuse([...path, 'ipBlock', 'except', index], (where) =>
            text(`${where} is '${it}', which is not a part of ${range}.`, `${where} es '${it}', que no es una parte de ${range}.`),
          ),
        ],
  )
  if (kinds.length === 0)
    return [
      refuse(path, (where) =>
        text(
          `${where} is empty: set podSelector, namespaceSelector or ipBlock.`,
          `${where} está vacío: indica podSelector, namespaceSelector o ipBlock.`,
        ),
      ),
    ]
  if (kinds.length === 1 || !kinds.includes('ipBlock')) return outside
  return [
    ...outside,
    refuse(path, (where) => text(`${where} has an ipBlock and a selector; use one.`, `${where} tiene un ipBlock y un selector; usa uno.`)),
  ]
}

function portFaults(entry: unknown, path: Path): readonly Refused[] {
  const [port, end] = [at(entry, 'port'), at(entry, 'endPort')]
  if (typeof end !== 'number' || (typeof port === 'number' && end >= port)) return []
  return [
    refuse([...path, 'endPort'], (where) =>
      typeof port === 'number'
        ? text(`${where} is less than port.`, `${where} es menor que port.`)
        : text(`${where} needs a port by number.`, `${where} necesita un port con número.`),
    ),
  ]
}

/** What the API server checks between the fields of a NetworkPolicy. */
export function networkPolicyFaults(object: unknown): readonly Refused[] {
  const directions = [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const
  const types = listAt(object, 'spec', 'policyTypes')
  return [
    ...(types.length > 2
      ? [refuse(['spec', 'policyTypes'], (where) => text(`${where} has more than two entries.`, `${where} tiene más de dos entradas.`))]
      : []),
    ...directions.flatMap(([direction, peers]) =>
      listAt(object, 'spec', direction).flatMap((rule, nth) => {
        const path = ['spec', direction, nth]
        return [
          ...listAt(rule, peers).flatMap((peer, index) => peerFaults(peer, [...path, peers, index])),
          ...listAt(rule, 'ports').flatMap((port, index) => portFaults(port, [...path, 'ports', index])),
        ]
      }),
    ),
  ]
}
