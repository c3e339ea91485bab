import { text } from '#base'
import { desktopsOf } from '../../context/desktops.ts'
import { portsOf, serviceOf } from '../../context/services.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The number is fixed by the operator. */
export const noFilesPort: Rule = {
  id: 'CH009',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text("The desktop's Service has no port for files", 'El Service del escritorio no tiene puerto para archivos'),
  why: text(
    'The platform sends files to the desktop by this port; without it nothing can be uploaded.',
    'La plataforma envía archivos al escritorio por este puerto; sin él no se puede subir nada.',
  ),
  fix: text(
    'Let the container listen there and add the port to the Service.',
    'Haz que el contenedor escuche ahí y añade el puerto al Service.',
  ),
  check: (context) => {
    const port = context.profile.guacamole?.sftpPort
    return desktopsOf(context).flatMap((desktop) => {
      const service = serviceOf(context, desktop)
      if (service === undefined || portsOf(service).includes(port)) return []
      return [
        {
          manifest: service,
          path: ['spec', 'ports'],
          message: text(`Service ${desktop.name} has no port ${port}.`, `El Service ${desktop.name} no tiene el puerto ${port}.`),
        },
      ]
    })
  },
  examples: { breaks: { objects: workstation({ 'Service#/spec/ports/0/port': 80 }) }, keeps: { objects: workstation() } },
}
