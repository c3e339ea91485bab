import { isObject, objectAt, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { missing, refuse } from './field-rule.ts'

/** The keys that Secrets of a type must have, those on a line being alternatives. */
const keysOfType: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'kubernetes.io/tls': [['tls.crt'], ['tls.key']],
  'kubernetes.io/dockerconfigjson': [['.dockerconfigjson']],
  'kubernetes.io/dockercfg': [['.dockercfg']],
  'kubernetes.io/ssh-auth': [['ssh-privatekey']],
  'kubernetes.io/basic-auth': [['username', 'password']],
}

const most = 1_048_576

/** Keys, types and size of a ConfigMap or Secret. */
export function dataFaults(object: Readonly<Record<string, unknown>>): readonly Refused[] {
  const parts = ['data', 'binaryData', 'stringData'].filter((part) => isObject(object[part]))
  const keys = parts.flatMap((part) => Object.keys(objectAt(object, part)).map((key) => ({ part, key })))
  const bad = keys.filter(({ key }) => !/^[-._a-zA-Z0-9]{1,253}$/.test(key) || key === '.' || key.startsWith('..'))
  const both = Object.keys(objectAt(object, 'binaryData')).filter((key) => Object.hasOwn(objectAt(object, 'data'), key))
  const there = new Set(keys.map(({ key }) => key))
  const wanted = object.kind === 'Secret' ? (keysOfType[textAt(object, 'type') ?? ''] ?? []) : []
  const size = keys.reduce((sum, { part, key }) => sum + (textAt(object, part, key)?.length ?? 0), 0)
  return [
    ...bad.map(({ part, key }) =>
      refuse([part, key], (where) =>
        text(
          `${where}: keys may contain letters, digits, dots, _ and hyphens.`,
          `${where}: las claves admiten letras, cifras, puntos, _ y guiones.`,
        ),
      ),
    ),
    ...both.map((key) => refuse(['binaryData', key], (where) => text(`${where} is also in data.`, `${where} también está en data.`))),
    ...wanted.filter((names) => !names.some((name) => there.has(name))).map(([name = '']) => missing(['data', name])),
    ...(size > most ? [refuse(['data'], (where) => text(`${where} is larger than 1 MiB.`, `${where} ocupa más de 1 MiB.`))] : []),
  ]
}
