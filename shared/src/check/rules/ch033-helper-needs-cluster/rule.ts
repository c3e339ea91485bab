import { text } from '#base'
import { calledHelpers } from '../../context/helper-calls.ts'
import type { Rule } from '../../rule.ts'

/** They look a ConfigMap up, which is not there when a chart is rendered without a cluster. */
export const helperNeedsCluster: Rule = {
  id: 'CH033',
  severity: 'warning',
  source: 'platform',
  needs: 'files',
  title: text('A helper needs the cluster', 'Una función necesita el clúster'),
  why: text(
    'Rendering without a cluster fails, so repositories and reviewers cannot check the chart.',
    'Sin clúster no se puede generar, así que ni repositorios ni quienes revisan pueden comprobar el chart.',
  ),
  fix: text(
    "Read the user from the container's environment, or let the platform set it.",
    'Lee el usuario del entorno del contenedor, o deja que lo fije la plataforma.',
  ),
  check: (context) => {
    const cluster = context.profile.helpersLibrary?.clusterHelpers ?? []
    return calledHelpers(context)
      .filter(({ name }) => cluster.includes(name))
      .map(({ name, file, line }) => ({ file, line, message: text(`${name} reads the cluster.`, `${name} lee el clúster.`) }))
  },
  examples: { breaks: { files: { 'templates/deployment.yaml': 'x: {{ include "chaimeleon.user.name" . }}\n' } }, keeps: {} },
}
