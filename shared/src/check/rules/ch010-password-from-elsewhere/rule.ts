import { listAt, text } from '#base'
import type { CheckContext } from '../../context/check-context.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { variablesOf } from '../../context/environment.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { fieldOfVariable } from '../../fixes/field-of-variable.ts'
import type { Report, Rule } from '../../rule.ts'

/** NOTE without them the images make their own passwords. What a container takes from whole Secrets is not known. */
function missing(context: CheckContext): readonly Report[] {
  const names = context.profile.guacamole?.passwordVariables ?? []
  return desktopsOf(context).flatMap(({ containers, name, manifest }) =>
    containers
      .filter(({ first, json }) => first && listAt(json, 'envFrom').length === 0)
      .flatMap((container) => {
        const there = new Set(variablesOf(container).map((it) => it.name))
        return names
          .filter((it) => !there.has(it))
          .map((variable) => ({
            manifest,
            path: [...container.path, 'env'],
            message: text(
              `${variable} is not set, so the desktop would not use the password from Secret ${name}.`,
              `Falta ${variable}, así que el escritorio no usaría la contraseña del Secret ${name}.`,
            ),
          }))
      }),
  )
}

function fromElsewhere(context: CheckContext): readonly Report[] {
  const names = context.profile.guacamole?.passwordVariables ?? []
  const key = context.profile.guacamole?.passwordKey
  return desktopsOf(context)
    .flatMap(({ containers }) => containers.filter(({ first }) => first).flatMap(variablesOf))
    .filter(({ name, secret, container }) => names.includes(name) && !(secret?.name === container.workload.name && secret.key === key))
    .map((variable) => {
      const { name, path, container } = variable
      const field = fieldOfVariable(context, variable)
      return {
        manifest: container.workload.manifest,
        path,
        message: text(
          `${name} is not read from Secret ${container.workload.name}.`,
          `${name} no se lee del Secret ${container.workload.name}.`,
        ),
        ...(field !== undefined && { edits: [{ op: 'replace' as const, path: field, value: { from: 'access-password', name } }] }),
      }
    })
}

/** Guacamole signs in with the Secret's password, so the desktop must take the same. */
export const passwordFromElsewhere: Rule = {
  id: 'CH010',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The desktop's password does not come from its Secret", 'La contraseña del escritorio no es la de su Secret'),
  why: text('The passwords would not match, and nobody could connect.', 'Las contraseñas no coincidirían y nadie podría conectarse.'),
  fix: text('Set the variable to the workstation password.', 'Da a la variable la contraseña de la estación.'),
  check: (context) => [...missing(context), ...fromElsewhere(context)],
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/env/0`]: { name: 'PASSWORD', value: 'hunter22' } }) },
    keeps: { objects: workstation() },
  },
}
