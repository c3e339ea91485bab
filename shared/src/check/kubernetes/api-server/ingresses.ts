import { at, isObject, listAt, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'
import { exactlyOne } from './one-of-kinds.ts'

function backendFaults(backend: unknown, path: Path): readonly Refused[] {
  const service = at(backend, 'service')
  const port = [...path, 'service', 'port']
  const what = text('port', 'puerto')
  return [
    ...exactlyOne(backend, ['service', 'resource'], { path, what: text('backend', 'destino') }),
    ...(isObject(service) ? exactlyOne(at(service, 'port') ?? {}, ['name', 'number'], { path: port, what }) : []),
  ]
}

const never = ['//', '/./', '/../', '%2f', '%2F']

function pathFaults(entry: unknown, at: Path): readonly Refused[] {
  const path = textAt(entry, 'path') ?? ''
  const type = textAt(entry, 'pathType')
  const where = [...at, 'path']
  if (type === 'ImplementationSpecific' && path === '') return []
  if (!path.startsWith('/'))
    return [refuse(where, (it) => text(`${it} is '${path}', but must start with /.`, `${it} es '${path}', pero debe empezar por /.`))]
  if (type === 'ImplementationSpecific') return []
  const bad = never.find((part) => path.includes(part)) ?? ['/..', '/.'].find((end) => path.endsWith(end))
  return bad === undefined
    ? []
    : [
        refuse(where, (it) =>
          text(`${it} is '${path}', which must not contain ${bad}.`, `${it} es '${path}', que no puede contener ${bad}.`),
        ),
      ]
}

const classAnnotation = 'kubernetes.io/ingress.class'

/** What the API server checks between the fields of an Ingress. */
export function ingressFaults(object: unknown): readonly Refused[] {
  const spec = at(object, 'spec')
  const rules = listAt(spec, 'rules')
  const paths = rules.flatMap((rule, nth) =>
    listAt(rule, 'http', 'paths').map((entry, index) => ({ entry, path: ['spec', 'rules', nth, 'http', 'paths', index] })),
  )
  const hasBackend = isObject(at(spec, 'defaultBackend'))
  const hasTwoClasses =
    textAt(spec, 'ingressClassName') !== undefined && textAt(object, 'metadata', 'annotations', classAnnotation) !== undefined
  return [
    ...(rules.length === 0 && !hasBackend
      ? [
          refuse(['spec'], (where) =>
            text(`${where} has neither rules nor a defaultBackend.`, `${where} no tiene ni rules ni defaultBackend.`),
          ),
        ]
      : []),
    ...(hasBackend ? backendFaults(at(spec, 'defaultBackend'), ['spec', 'defaultBackend']) : []),
    ...paths.flatMap(({ entry, path }) => [...pathFaults(entry, path), ...backendFaults(at(entry, 'backend'), [...path, 'backend'])]),
    ...(hasTwoClasses
      ? [
          refuse(['metadata', 'annotations', classAnnotation], (where) =>
            text(
              `${where} cannot be set together with spec.ingressClassName.`,
              `${where} no puede indicarse junto con spec.ingressClassName.`,
            ),
          ),
        ]
      : []),
  ]
}
