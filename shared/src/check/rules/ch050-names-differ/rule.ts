import { at, text } from '#base'
import { desktopsOf } from '../../context/desktops.ts'
import type { Manifest } from '../../context/manifest.ts'
import { portsOf } from '../../context/services.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Names made by different formulas agree for some release names and not for others. */
export const namesDiffer: Rule = {
  id: 'CH050',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The desktop's objects have different names", 'Los objetos del escritorio tienen nombres distintos'),
  why: text(
    "The platform finds the Secret and the Service by the Deployment's name, so all three names must match.",
    'La plataforma encuentra el Secret y el Service por el nombre del Deployment, así que los tres deben coincidir.',
  ),
  fix: text(
    'Use the same helper to name the Deployment, the Secret and the Service.',
    'Usa la misma plantilla para el nombre del Deployment, del Secret y del Service.',
  ),
  check: (context) => {
    const { guacamole } = context.profile
    const desktops = desktopsOf(context)
    if (guacamole === undefined || desktops.length === 0) return []
    const names = new Set(desktops.map(({ name }) => name))
    const isOurs = (manifest: Manifest) =>
      manifest.kind === 'Secret'
        ? ['stringData', 'data'].some((part) => at(manifest.object, part, guacamole.passwordKey) !== undefined)
        : manifest.kind === 'Service' && portsOf(manifest).includes(guacamole.vncPort)
    return context.manifests
      .filter((manifest) => isOurs(manifest) && !names.has(manifest.name))
      .map((manifest) => ({
        manifest,
        path: ['metadata', 'name'],
        message: text(
          `${manifest.kind} ${manifest.name} does not have the desktop's name.`,
          `${manifest.kind} ${manifest.name} no se llama como el escritorio.`,
        ),
      }))
  },
  examples: { breaks: { objects: workstation({ 'Service#/metadata/name': 'lab-demo' }) }, keeps: { objects: workstation() } },
}
