import { text } from '#base'
import { reportMissingPort } from '../../context/missing-port.ts'
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
  check: (context) => reportMissingPort(context, context.profile.guacamole?.sftpPort, 'sshd'),
  examples: { breaks: { objects: workstation({ 'Service#/spec/ports/0/port': 80 }) }, keeps: { objects: workstation() } },
}
