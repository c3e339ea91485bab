import { listAt, text, textAt } from '#base'
import { dataPathsOf, isWithin } from '../../context/data-paths.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** What the author mounts where the operator mounts data hides it, or is refused. */
export const dataMountedByHand: Rule = {
  id: 'CH017',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('Data is mounted by hand', 'Los datos se montan a mano'),
  why: text(
    'The platform mounts these folders itself, for the person who installs; a second mount there fails or hides the data.',
    'La plataforma monta estas carpetas por su cuenta, para quien instala; otro montaje ahí falla u oculta los datos.',
  ),
  fix: text(
    'Remove the volume or mount, and ask for the data by the annotations.',
    'Quita el volumen o el montaje y pide los datos con las anotaciones.',
  ),
  check: (context) =>
    context.workloads.flatMap((workload) => {
      const paths = dataPathsOf(workload, context)
      return workload.containers.slice(0, 1).flatMap(({ json, path }) =>
        listAt(json, 'volumeMounts').flatMap((mount, index) => {
          const there = textAt(mount, 'mountPath') ?? ''
          if (!paths.some((data) => isWithin(there, data.path))) return []
          const message = text(`${there} is a folder that the platform mounts.`, `${there} es una carpeta que monta la plataforma.`)
          return [{ manifest: workload.manifest, path: [...path, 'volumeMounts', index], message }]
        }),
      )
    }),
  examples: {
    breaks: {
      objects: workstation({
        [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/home/chaimeleon/persistent-home/x' }],
        [`${POD}/volumes`]: [{ name: 'x', emptyDir: {} }],
      }),
    },
    keeps: {
      objects: workstation({
        [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/scratch' }],
        [`${POD}/volumes`]: [{ name: 'x', emptyDir: {} }],
      }),
    },
  },
}
