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
  title: text("The desktop's parts have different names", 'Las partes del escritorio tienen nombres distintos'),
  why: text(
    "The platform finds Secret and Service by the Deployment's name, so the three must be the same.",
    'La plataforma encuentra Secret y Service por el nombre del Deployment, así que los tres deben coincidir.',
  ),
  fix: text(
    'Use the same helper for the name of Deployment, Secret and Service.',
    'Usa la misma función para el nombre de Deployment, Secret y Service.',
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
          `${manifest.kind} ${manifest.name} is not named like the desktop.`,
          `${manifest.kind} ${manifest.name} no se llama como el escritorio.`,
        ),
      }))
  },
  examples: { breaks: { objects: workstation({ 'Service#/metadata/name': 'lab-demo' }) }, keeps: { objects: workstation() } },
}
