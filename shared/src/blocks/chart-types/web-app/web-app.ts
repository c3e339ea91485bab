import { text } from '#base'
import type { ChartTypeBlock } from '../chart-type.ts'
import { desktopEnv, desktopPorts, desktopProbes, patientProbes, platformVolumes } from '../workstation-defaults.ts'

/** A web application: inside a workstation, or with a URL of its own. */
export const webApp: ChartTypeBlock = {
  kind: 'web-app',
  form: {
    title: text('A web application', 'Una aplicación web'),
    summary: text(
      "A program with web pages, opened in the workstation's own browser or by a URL of its own.",
      'Un programa con páginas web, que se abre en el navegador del propio puesto de trabajo o con una URL propia.',
    ),
    fields: {},
  },
  sections: ['guacamole', 'web', 'ports', 'probes'],
  defaults: (profile) =>
    profile.web.how === 'in-workstation'
      ? { ports: desktopPorts(profile), env: desktopEnv(profile), volumes: platformVolumes(profile), ...desktopProbes(profile) }
      : { ports: [], env: [], volumes: platformVolumes(profile), probes: patientProbes(8888) },
}
