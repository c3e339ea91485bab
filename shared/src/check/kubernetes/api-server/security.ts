import { at, type JsonObject, listAt, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { missing, type Path, refuse } from './field-rule.ts'

/** What the API server checks between the fields of a security context; `holder` is a pod or a container. */
export function securityFaults(holder: JsonObject, path: Path): readonly Refused[] {
  const there = [...path, 'securityContext']
  const profile = ['securityContext', 'seccompProfile']
  const isLocal = textAt(holder, ...profile, 'type') === 'Localhost'
  const hasAll =
    at(holder, 'securityContext', 'privileged') === true ||
    listAt(holder, 'securityContext', 'capabilities', 'add').includes('CAP_SYS_ADMIN')
  return [
    ...(isLocal && !textAt(holder, ...profile, 'localhostProfile') ? [missing([...path, ...profile, 'localhostProfile'])] : []),
    ...(hasAll && at(holder, 'securityContext', 'allowPrivilegeEscalation') === false
      ? [
          refuse([...there, 'allowPrivilegeEscalation'], (where) =>
            text(`${where} cannot be false in a privileged container.`, `${where} no puede ser false en un contenedor con privilegios.`),
          ),
        ]
      : []),
  ]
}
