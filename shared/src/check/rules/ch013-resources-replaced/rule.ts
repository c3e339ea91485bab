import { findFlavor, isAdmitted } from '#admit'
import { objectAt, text } from '#base'
import { referencesIn } from '#spec'
import type { CheckContext } from '../../context/check-context.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

function written({ workloads, profile }: CheckContext): readonly Report[] {
  return workloads
    .filter(({ kind }) => isAdmitted(kind, profile))
    .flatMap((workload) => {
      const flavor = findFlavor(workload.manifest.object, profile)
      const asking = workload.containers.filter(({ json }) => Object.keys(objectAt(json, 'resources')).length > 0)
      if (flavor === undefined) return []
      return asking.map(({ name, path }) => ({
        manifest: workload.manifest,
        path: [...path, 'resources'],
        message: text(
          `${name} will get ${flavor.cpuLimit} CPU and ${flavor.memory} of memory, whatever the chart requests.`,
          `${name} recibirá ${flavor.cpuLimit} CPU y ${flavor.memory} de memoria, pida lo que pida el chart.`,
        ),
      }))
    })
}

/** NOTE worse than a number of the author's: somebody chooses, and the choice changes nothing. GPUs are for CH015 to say. */
function handedOver({ spec, workloads, profile }: CheckContext): readonly Report[] {
  if (!workloads.some(({ kind }) => isAdmitted(kind, profile))) return []
  return referencesIn(spec)
    .filter(({ pointer }) => /\/resources\/(?:(?:requests|limits)\/)?(?:cpu|memory|size)$/.test(pointer))
    .map(({ pointer, path }) => ({
      field: pointer,
      severity: 'warning',
      message: text(
        `The deploy form asks for ${path}, but the platform overrides the answer.`,
        `El formulario de despliegue pide ${path}, pero la plataforma sustituye la respuesta.`,
      ),
    }))
}

/** The operator replaces requests and limits of every regular container. */
export const resourcesReplaced: Rule = {
  id: 'CH013',
  severity: 'info',
  source: 'platform',
  needs: 'manifests',
  title: text('The platform sets the resources', 'La plataforma fija los recursos'),
  why: text(
    "The platform replaces the chart's requests with the resources configured for the tool.",
    'La plataforma sustituye lo que pide el chart por los recursos configurados para la herramienta.',
  ),
  fix: text(
    'Remove them, or keep them for other platforms. The “On the platform” tab shows what the app will get.',
    'Quítalos, o déjalos para otras plataformas. La pestaña «En la plataforma» muestra lo que recibirá la aplicación.',
  ),
  check: (context) => [...written(context), ...handedOver(context)],
  examples: { breaks: { objects: workstation({ [`${MAIN}/resources`]: { requests: { cpu: '1' } } }) }, keeps: { objects: workstation() } },
}
