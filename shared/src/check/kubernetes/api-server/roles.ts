import { at, isObject, listAt, text } from '#base'
import type { Refused } from '../validate.ts'
import * as is from './field-checks.ts'
import { type FieldRule, field, missing, refuse, required } from './field-rule.ts'

const group = 'rbac.authorization.k8s.io'

export const roleFields: readonly FieldRule[] = [required('rules.*.verbs')]

/** What the fields of a binding take; `kinds` are those of the roles that it can name. */
export function bindingFields(...kinds: readonly string[]): readonly FieldRule[] {
  return [
    required('roleRef.kind', is.oneOf(...kinds)),
    required('roleRef.name', is.pathSegment),
    field('roleRef.apiGroup', is.oneOf(group)),
    required('subjects.*.kind', is.oneOf('ServiceAccount', 'User', 'Group')),
    required('subjects.*.name'),
  ]
}

/** Each rule of a role is about resources or, in a ClusterRole, about addresses of the API. */
export function roleFaults(object: unknown): readonly Refused[] {
  const isNamespaced = at(object, 'kind') === 'Role'
  return listAt(object, 'rules').flatMap((rule, index) => {
    const urls = ['rules', index, 'nonResourceURLs']
    const [groups, resources] = [listAt(rule, 'apiGroups'), listAt(rule, 'resources')]
    if (listAt(rule, 'nonResourceURLs').length > 0) {
      if (isNamespaced)
        return [refuse(urls, (it) => text(`${it} is only possible in a ClusterRole.`, `${it} solo es posible en un ClusterRole.`))]
      if (groups.length + resources.length === 0) return []
      return [refuse(urls, (it) => text(`${it} cannot be set together with resources.`, `${it} no puede indicarse junto con resources.`))]
    }
    return [
      ...(groups.length === 0 ? [missing(['rules', index, 'apiGroups'])] : []),
      ...(resources.length === 0 ? [missing(['rules', index, 'resources'])] : []),
    ]
  })
}

/** Who gets a role: accounts have names of Kubernetes and no group, people and groups the group of RBAC. */
export function subjectFaults(object: unknown): readonly Refused[] {
  return listAt(object, 'subjects').flatMap((subject, index) => {
    if (!isObject(subject)) return []
    const isAccount = subject.kind === 'ServiceAccount'
    const name = isAccount ? is.dnsName(subject.name) : undefined
    const path = ['subjects', index]
    const wanted = isAccount ? '' : group
    const isOther = typeof subject.apiGroup === 'string' && subject.apiGroup !== '' && subject.apiGroup !== wanted
    return [
      ...(name === undefined || subject.name === ''
        ? []
        : [
            refuse([...path, 'name'], (it) =>
              text(
                `${it} is '${String(subject.name)}', but takes ${name.en}.`,
                `${it} es '${String(subject.name)}', pero admite ${name.es}.`,
              ),
            ),
          ]),
      ...(isOther ? [refuse([...path, 'apiGroup'], (it) => text(`${it} must be '${wanted}'.`, `${it} debe ser '${wanted}'.`))] : []),
    ]
  })
}
