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
  title: text("The desktop's Service has no file transfer port", 'El Service del escritorio no tiene el puerto de archivos'),
  why: text(
    'The platform sends files to the desktop through this port; without it, nothing can be uploaded.',
    'La plataforma envía archivos al escritorio por este puerto; sin él no se puede subir nada.',
  ),
  fix: text(
    'Make the container listen on this port, and add it to the Service.',
    'Haz que el contenedor escuche en este puerto y añádelo al Service.',
  ),
  check: (context) => reportMissingPort(context, context.profile.guacamole?.sftpPort, 'sshd'),
  examples: { breaks: { objects: workstation({ 'Service#/spec/ports/0/port': 80 }) }, keeps: { objects: workstation() } },
}
