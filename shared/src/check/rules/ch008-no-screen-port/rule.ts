import { text } from '#base'
import { reportMissingPort } from '../../context/missing-port.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The number is fixed by the operator. */
export const noScreenPort: Rule = {
  id: 'CH008',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The desktop's Service has no screen port", 'El Service del escritorio no tiene el puerto de la pantalla'),
  why: text(
    'The platform gets the screen from this port; without it, nothing is shown.',
    'La plataforma obtiene la pantalla por este puerto; sin él no se muestra nada.',
  ),
  fix: text(
    'Make the container listen on this port, and add it to the Service.',
    'Haz que el contenedor escuche en este puerto y añádelo al Service.',
  ),
  check: (context) => reportMissingPort(context, context.profile.guacamole?.vncPort, 'vnc-gui'),
  examples: { breaks: { objects: workstation({ 'Service#/spec/ports/1/port': 80 }) }, keeps: { objects: workstation() } },
}
