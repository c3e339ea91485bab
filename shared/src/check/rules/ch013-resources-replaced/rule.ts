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
          `The resources of ${name} will be ${flavor.cpuLimit} CPU and ${flavor.memory} memory, whatever the chart says.`,
          `Los recursos de ${name} serán ${flavor.cpuLimit} CPU y ${flavor.memory} de memoria, diga lo que diga el chart.`,
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
        `The deploy form asks for ${path}, and the platform replaces the answer.`,
        `El formulario de despliegue pide ${path}, y la plataforma sustituye la respuesta.`,
      ),
    }))
}

/** The operator replaces requests and limits of every regular container. */
export const resourcesReplaced: Rule = {
  id: 'CH013',
  severity: 'info',
  source: 'platform',
  needs: 'manifests',
  title: text('Resources are decided by the platform', 'Los recursos los decide la plataforma'),
  why: text(
    'The platform replaces what the chart asks for by what it keeps for the tool.',
    'La plataforma sustituye lo que pide el chart por lo que reserva a la herramienta.',
  ),
  fix: text(
    'Leave them out, or keep them for other platforms; the preview of the operator shows what the app will get.',
    'Quítalos, o déjalos para otras plataformas; la vista previa del operador muestra lo que tendrá la aplicación.',
  ),
  check: (context) => [...written(context), ...handedOver(context)],
  examples: { breaks: { objects: workstation({ [`${MAIN}/resources`]: { requests: { cpu: '1' } } }) }, keeps: { objects: workstation() } },
}
