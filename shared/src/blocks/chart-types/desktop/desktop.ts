import { text } from '#base'
import type { ChartTypeBlock } from '../chart-type.ts'
import { desktopEnv, desktopPorts, desktopProbes, platformDeployValues, platformVolumes } from '../workstation-defaults.ts'

/** A remote desktop. */
export const desktop: ChartTypeBlock = {
  kind: 'desktop',
  form: {
    title: text('Desktop', 'Escritorio'),
    summary: text(
      'A full remote desktop in the browser, with windows, files and your programs.',
      'Un escritorio remoto completo en el navegador, con ventanas, archivos y tus programas.',
    ),
    fields: {},
  },
  sections: ['guacamole', 'ports', 'probes'],
  defaults: (profile) => ({
    ports: desktopPorts(profile),
    env: desktopEnv(profile),
    volumes: platformVolumes(profile),
    deployValues: platformDeployValues(profile),
    ...desktopProbes(profile),
  }),
}
