import { text } from '#base'
import type { ChartTypeBlock } from '../chart-type.ts'
import { desktopEnv, desktopPorts, desktopProbes, patientProbes, platformDeployValues, platformVolumes } from '../workstation-defaults.ts'

/** A web application: inside a workstation, or with its own URL. */
export const webApp: ChartTypeBlock = {
  kind: 'web-app',
  form: {
    title: text('Web app', 'Aplicación web'),
    summary: text(
      'An app used in the browser, opened inside the workstation or at its own URL.',
      'Una aplicación que se usa en el navegador, dentro de la estación de trabajo o en su propia URL.',
    ),
    fields: {},
  },
  sections: ['guacamole', 'web', 'ports', 'probes'],
  defaults: (profile, how = profile.web.how) =>
    how === 'in-workstation'
      ? {
          ports: desktopPorts(profile),
          env: desktopEnv(profile),
          volumes: platformVolumes(profile),
          deployValues: platformDeployValues(profile),
          ...desktopProbes(profile),
        }
      : { ports: [], env: [], volumes: platformVolumes(profile), deployValues: platformDeployValues(profile), probes: patientProbes(8888) },
}
