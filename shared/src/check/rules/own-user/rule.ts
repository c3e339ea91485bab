import { at, text } from '#base'
import { dataPathsOf } from '../../context/data-paths.ts'
import { allContainers } from '../../context/workload.ts'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** The operator sets user and groups of the pod's security context, and leaves the containers' own alone. */
export const ownUser: Rule = {
  id: 'own-user',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The chart sets the user itself', 'El chart fija el usuario por su cuenta'),
  why: text(
    'The platform sets the user when data is mounted; a container with a different user may be unable to read it.',
    'La plataforma fija el usuario cuando hay datos montados; un contenedor con otro usuario quizá no pueda leerlos.',
  ),
  fix: text(
    "Remove the user, and build the image for the platform's user.",
    'Quita el usuario y prepara la imagen para el usuario de la plataforma.',
  ),
  check: (context) =>
    context.workloads.flatMap((workload): Report[] => {
      const { profile } = context
      if (dataPathsOf(workload, context).length === 0) return []
      const places = [
        { path: [...workload.podPath, 'securityContext', 'runAsUser'], user: at(workload.pod, 'securityContext', 'runAsUser') },
        ...allContainers(workload).map(({ json, path }) => ({
          path: [...path, 'securityContext', 'runAsUser'],
          user: at(json, 'securityContext', 'runAsUser'),
        })),
      ]
      return places
        .filter(({ user }) => user !== undefined && user !== 0 && user !== profile.user.uid)
        .map(({ path, user }) => ({
          manifest: workload.manifest,
          path,
          message: text(
            `The chart sets user ${String(user)}, but the platform uses ${profile.user.uid}.`,
            `El chart fija el usuario ${String(user)}, pero la plataforma usa ${profile.user.uid}.`,
          ),
        }))
    }),
  examples: {
    breaks: { objects: workstation({ [`${POD}/securityContext`]: { runAsUser: 1234 } }) },
    keeps: { objects: workstation({ [`${POD}/securityContext`]: { runAsUser: 1000 } }) },
  },
}
