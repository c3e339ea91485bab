import { findFlavor } from '#admit'
import { at, text } from '#base'
import { referencesIn } from '#spec'
import type { CheckContext } from '../../context/check-context.ts'
import { componentOf, partOf } from '../../context/component-of.ts'
import type { Workload } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Deployments whose flavour has no GPU. */
function withoutGpu({ workloads, profile }: CheckContext): readonly Workload[] {
  return workloads.filter(({ kind, manifest }) => kind === 'Deployment' && findFlavor(manifest.object, profile)?.gpus === 0)
}

function asked(context: CheckContext): readonly Report[] {
  const { profile, spec } = context
  return withoutGpu(context)
    .flatMap(({ containers }) => containers)
    .filter(({ json }) => ['requests', 'limits'].some((part) => at(json, 'resources', part, profile.gpuResource) !== undefined))
    .map(({ workload, path, name, first }) => ({
      manifest: workload.manifest,
      path: [...path, 'resources'],
      ...(first &&
        spec &&
        typeof componentOf(spec, workload.manifest).main.resources?.gpu === 'number' && {
          edits: [{ op: 'remove' as const, path: partOf(spec, workload.manifest, '/main/resources/gpu') }],
        }),
      message: text(`${name} requests a GPU but will not get one.`, `${name} pide una GPU, pero no la recibirá.`),
    }))
}

/** Whatever the default is: the person who deploys would choose something that is never granted. */
function handedOver(context: CheckContext): readonly Report[] {
  if (withoutGpu(context).length === 0) return []
  return referencesIn(context.spec)
    .filter(({ pointer }) => pointer.endsWith('/resources/gpu'))
    .map(({ pointer, path }) => ({
      field: pointer,
      message: text(
        `The deploy form asks for a GPU (${path}) that the desktop will not get.`,
        `El formulario de despliegue pide una GPU (${path}) que el escritorio no tendrá.`,
      ),
    }))
}

/** No flavour of a Deployment has a GPU: the operator replaces the resources. */
export const gpuInADeployment: Rule = {
  id: 'CH015',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('Desktops cannot have a GPU on this platform', 'Los escritorios no pueden tener GPU en esta plataforma'),
  why: text(
    'The platform gives GPUs only to batch jobs; a desktop starts without one.',
    'La plataforma solo da GPU a los trabajos por lotes; un escritorio arranca sin ella.',
  ),
  fix: text('Use a batch job for the part that needs the GPU.', 'Usa un trabajo por lotes para la parte que necesita la GPU.'),
  check: (context) => [...asked(context), ...handedOver(context)],
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/resources`]: { limits: { 'nvidia.com/gpu': '1' } } }) },
    keeps: { objects: workstation({ [`${MAIN}/resources`]: { limits: { cpu: '1' } } }) },
  },
}
