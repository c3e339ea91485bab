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
  title: text('The chart mounts platform data itself', 'El chart monta por su cuenta datos de la plataforma'),
  why: text(
    'The platform mounts these folders for the person who deploys; a second mount fails or hides the data.',
    'La plataforma monta estas carpetas para quien despliega; otro montaje falla u oculta los datos.',
  ),
  fix: text(
    'Remove the volume or mount, and request the data with annotations.',
    'Quita el volumen o el montaje y pide los datos con anotaciones.',
  ),
  check: (context) =>
    context.workloads.flatMap((workload) => {
      const paths = dataPathsOf(workload, context)
      return workload.containers.slice(0, 1).flatMap(({ json, path }) =>
        listAt(json, 'volumeMounts').flatMap((mount, index) => {
          const there = textAt(mount, 'mountPath') ?? ''
          if (!paths.some((data) => isWithin(there, data.path))) return []
          const message = text(`The platform mounts ${there} itself.`, `La plataforma monta ${there} por su cuenta.`)
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
