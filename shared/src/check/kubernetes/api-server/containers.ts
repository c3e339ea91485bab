import { isObject, listAt, text, textAt } from '#base'
import type { PodContainer } from '../../context/workload.ts'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'
import { exactlyOne } from './one-of-kinds.ts'
import { repeated } from './repeated.ts'
import { deviceFaults } from './resources.ts'
import { securityFaults } from './security.ts'

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc']
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe']

function mountFaults({ json, path }: PodContainer, names: ReadonlySet<string>): readonly Refused[] {
  const mounts = listAt(json, 'volumeMounts')
  const list = [...path, 'volumeMounts']
  return [
    ...repeated(mounts, 'mountPath', list),
    ...mounts.flatMap((mount, index) => {
      const name = textAt(mount, 'name') ?? ''
      if (name === '' || names.has(name)) return []
      const there = [...list, index, 'name']
      return [
        refuse(there, (where) =>
          text(`${where} is ${name}, but the pod has no such volume.`, `${where} es ${name}, pero el pod no tiene ese volumen.`),
        ),
      ]
    }),
    ...mounts.flatMap((mount, index) =>
      textAt(mount, 'subPath') && textAt(mount, 'subPathExpr')
        ? [
            refuse([...list, index], (where) =>
              text(`${where} has both subPath and subPathExpr; use only one.`, `${where} tiene subPath y subPathExpr; usa solo uno.`),
            ),
          ]
        : [],
    ),
  ]
}

function probeFaults({ json, path }: PodContainer): readonly Refused[] {
  const what = text('action', 'acción')
  const ofProbes = probes.flatMap((name) => exactlyOne(json[name], handlers, { path: [...path, name], what }))
  const hooks = ['preStop', 'postStart'].flatMap((name) =>
    exactlyOne(isObject(json.lifecycle) ? json.lifecycle[name] : undefined, ['exec', 'httpGet', 'tcpSocket', 'sleep'], {
      path: [...path, 'lifecycle', name],
      what,
    }),
  )
  return [...ofProbes, ...hooks]
}

const podFieldsForEnv =
  /^(metadata\.(name|namespace|uid)|metadata\.(labels|annotations)\['.+'\]|spec\.(nodeName|serviceAccountName)|status\.(hostIPs?|podIPs?))$/

function variableFaults(entry: unknown, path: Path): readonly Refused[] {
  if (!isObject(entry) || !isObject(entry.valueFrom)) return []
  const from = [...path, 'valueFrom']
  const sources = ['secretKeyRef', 'configMapKeyRef', 'fieldRef', 'resourceFieldRef', 'fileKeyRef']
  const pod = textAt(entry, 'valueFrom', 'fieldRef', 'fieldPath')
  return [
    ...exactlyOne(entry.valueFrom, sources, { path: from, what: text('source', 'origen') }),
    ...(textAt(entry, 'value')
      ? [refuse(from, (where) => text(`${where} cannot be set together with a value.`, `${where} no puede indicarse junto con un valor.`))]
      : []),
    ...(pod !== undefined && !podFieldsForEnv.test(pod)
      ? [
          refuse([...from, 'fieldRef', 'fieldPath'], (where) =>
            text(
              `${where} is '${pod}', which variables cannot refer to.`,
              `${where} es '${pod}', un campo al que las variables no pueden referirse.`,
            ),
          ),
        ]
      : []),
  ]
}

/** What the API server checks between the fields of a container; `names` are the pod's volumes. */
export function containerFaults(container: PodContainer, names: ReadonlySet<string>): readonly Refused[] {
  const { json, path } = container
  return [
    ...repeated(listAt(json, 'ports'), 'name', [...path, 'ports']),
    ...mountFaults(container, names),
    ...probeFaults(container),
    ...securityFaults(json, path),
    ...deviceFaults(json, path),
    ...listAt(json, 'env').flatMap((entry, index) => variableFaults(entry, [...path, 'env', index])),
  ]
}
