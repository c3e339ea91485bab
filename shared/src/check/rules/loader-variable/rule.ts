import { text } from '#base'
import { variablesOf } from '../../context/environment.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { fieldOfVariable } from '../../fixes/field-of-variable.ts'
import type { Rule } from '../../rule.ts'

/** The dynamic loader reads them before the program does. */
export const loaderVariable: Rule = {
  id: 'loader-variable',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('A variable changes how programs are loaded', 'Una variable cambia cómo se cargan los programas'),
  why: text(
    'Every program in the container would load this code first; reviewers will ask why.',
    'Cada programa del contenedor cargaría antes este código; quien revise preguntará por qué.',
  ),
  fix: text('Set it in the image, only for the program that needs it.', 'Defínela en la imagen, solo para el programa que la necesita.'),
  check: (context) =>
    context.workloads
      .flatMap(allContainers)
      .flatMap(variablesOf)
      .filter(({ name }) => ['LD_PRELOAD', 'LD_AUDIT', 'LD_LIBRARY_PATH'].includes(name))
      .map((variable) => {
        const { container, name, path } = variable
        const field = fieldOfVariable(context, variable)
        return {
          manifest: container.workload.manifest,
          path,
          message: text(`${container.name} sets ${name}.`, `${container.name} define ${name}.`),
          ...(field !== undefined && { edits: [{ op: 'remove' as const, path: field }] }),
        }
      }),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/env/2`]: { name: 'LD_PRELOAD', value: '/x.so' } }) },
    keeps: { objects: workstation() },
  },
}
