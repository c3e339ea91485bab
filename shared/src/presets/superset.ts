import { text } from '#base'
import { icon } from './icons.ts'
import { about, datasetsList, desktopContainer, platformVolumes, usual } from './parts.ts'
import type { Preset } from './preset.ts'

/** Superset in a remote desktop, with the query engine beside it. */
export const superset: Preset = {
  name: 'superset',
  title: text('Superset with Trino', 'Superset con Trino'),
  description: text(
    "Superset in the workstation's own browser, with Trino beside it to ask the datasets.",
    'Superset en el navegador del puesto de trabajo, con Trino al lado para consultar los conjuntos de datos.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'superset-desktop',
      appVersion: 'latest',
      description: "Superset for charts and dashboards over CHAIMELEON's datasets, with Trino.",
      icon: icon('bars', '#0f766e'),
      home: 'https://superset.apache.org',
      keywords: ['dashboard', 'superset', 'trino'],
    },
    main: { ...desktopContainer('bahia-software/superset_desktop'), env: desktopContainer('').env.slice(0, 3) },
    sidecars: [
      {
        name: 'trino',
        image: { source: 'library', repository: 'bahia-software/trino', tag: { from: 'fixed', tag: '368.2' }, pullPolicy: 'IfNotPresent' },
        ports: [{ name: 'trino', port: 8080, service: {} }],
        env: [],
        mounts: [],
        probes: { startup: { how: 'tcp', port: 8080, periodSeconds: 5, failureThreshold: 60 } },
      },
    ],
    volumes: platformVolumes,
    guacamole: { password: { from: 'generated', keep: true }, user: 'superset' },
    web: { how: 'in-workstation', port: 8088 },
    pod: { strategy: 'Recreate', terminationGracePeriodSeconds: 60 },
    deployValues: [datasetsList],
  },
}
