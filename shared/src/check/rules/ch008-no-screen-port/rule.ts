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
  title: text("The desktop's Service has no port for the screen", 'El Service del escritorio no tiene puerto para la pantalla'),
  why: text(
    'The platform shows the screen from this port; without it there is none.',
    'La plataforma muestra la pantalla por este puerto; sin él no la hay.',
  ),
  fix: text(
    'Let the container listen there and add the port to the Service.',
    'Haz que el contenedor escuche ahí y añade el puerto al Service.',
  ),
  check: (context) => reportMissingPort(context, context.profile.guacamole?.vncPort, 'vnc-gui'),
  examples: { breaks: { objects: workstation({ 'Service#/spec/ports/1/port': 80 }) }, keeps: { objects: workstation() } },
}
