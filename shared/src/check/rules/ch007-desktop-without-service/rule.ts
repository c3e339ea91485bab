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
  title: text('The desktop has no Service of its own name', 'El escritorio no tiene un Service con su nombre'),
  why: text(
    'The platform connects to a Service that is named like the Deployment; without it the desktop cannot be reached.',
    'La plataforma se conecta a un Service que se llama como el Deployment; sin él no se llega al escritorio.',
  ),
  fix: text(
    "Give a Service the Deployment's name and the pods' labels as selector.",
    'Da a un Service el nombre del Deployment y, como selector, las etiquetas de los pods.',
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
            `The selector of Service ${name} does not pick the desktop's pods.`,
            `El selector del Service ${name} no elige los pods del escritorio.`,
          ),
        },
      ]
    }),
  examples: { breaks: { objects: workstation({ 'Service#/spec/selector': { app: 'other' } }) }, keeps: { objects: workstation() } },
}
