import { text } from '#base'
import { partOf } from '../../context/component-of.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { selects, serviceOf } from '../../context/services.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Guacamole dials <deployment name>.<namespace>.svc, so the Service must have that name and pick the pods. */
export const desktopWithoutService: Rule = {
  id: 'CH007',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The desktop has no Service with its name', 'El escritorio no tiene un Service con su nombre'),
  why: text(
    "The platform connects to a Service with the Deployment's name; without it, the desktop cannot be reached.",
    'La plataforma se conecta a un Service con el nombre del Deployment; sin él no se puede acceder al escritorio.',
  ),
  fix: text(
    "Give a Service the Deployment's name, and select the pods by their labels.",
    'Da a un Service el nombre del Deployment y selecciona los pods por sus etiquetas.',
  ),
  check: (context) =>
    desktopsOf(context).flatMap((desktop): Report[] => {
      const { name, manifest } = desktop
      const service = serviceOf(context, desktop)
      if (service === undefined)
        return [
          {
            manifest,
            field: partOf(context.spec, manifest, '/main/ports'),
            message: text(`There is no Service ${name} for the desktop.`, `No hay un Service ${name} para el escritorio.`),
          },
        ]
      if (selects(service, desktop)) return []
      return [
        {
          manifest: service,
          path: ['spec', 'selector'],
          message: text(
            `The selector of Service ${name} does not match the desktop's pods.`,
            `El selector del Service ${name} no coincide con los pods del escritorio.`,
          ),
        },
      ]
    }),
  examples: { breaks: { objects: workstation({ 'Service#/spec/selector': { app: 'other' } }) }, keeps: { objects: workstation() } },
}
