import { type Pointer, text } from '#base'
import { variablesOf } from '../../context/environment.ts'
import { fieldOf } from '../../context/field-of.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

const secretName = /(PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|ACCESS_KEY|TOKEN)$/i
/** The fix: the chart's own random text under the variable's name, where the form has the variable. */
function generated(field: Pointer | undefined, name: string): Pick<Report, 'edits'> {
  if (field === undefined || !/\/env\/\d+$/.test(field)) return {}
  const value = { from: 'generated-secret', name, key: name.toLowerCase().replaceAll('_', '-') }
  return { edits: [{ op: 'replace', path: field, value }] }
}

/** What is in a Deployment is readable by everybody who may list objects, and by Helm's history. */
export const secretInEnvironment: Rule = {
  id: 'secret-in-environment',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('A secret is stored as plain text', 'Un secreto está guardado como texto sin cifrar'),
  why: text('Everyone who can read the chart or the Deployment sees it.', 'Lo ve cualquiera que pueda leer el chart o el Deployment.'),
  fix: text('Read it from a Secret, or let the chart generate it.', 'Léelo de un Secret, o deja que el chart lo genere.'),
  check: ({ workloads, spec }) =>
    workloads
      .flatMap(allContainers)
      .flatMap(variablesOf)
      .filter(
        ({ name, value }) =>
          typeof value === 'string' &&
          value.length > 3 &&
          secretName.test(name) &&
          !/^(true|false|yes|no)$/i.test(value) &&
          !value.startsWith('/'),
      )
      .map(({ container, name, path }) => ({
        manifest: container.workload.manifest,
        path,
        message: text(`${name} looks like a secret, but is plain text.`, `${name} parece un secreto, pero es texto sin cifrar.`),
        ...generated(spec && fieldOf(spec, container.workload.manifest, path), name),
      })),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/env/2`]: { name: 'DB_PASSWORD', value: 'hunter22' } }) },
    keeps: { objects: workstation({ [`${MAIN}/env/2`]: { name: 'DB_PASSWORD_FILE', value: '/run/secret' } }) },
  },
}
