import { text } from '#base'
import { datasetsList } from '#blocks'
import type { ChartSpec, Component } from '#spec'
import { about, desktopContainer, platformVolumes, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** What Trino reads itself: one node, its files where its image has them. */
const trinoConfig: ChartSpec['volumes'] = [
  {
    kind: 'config-files',
    name: 'trino-config',
    files: [
      {
        name: 'config.properties',
        content: [
          'coordinator=true',
          'node-scheduler.include-coordinator=true',
          'http-server.http.port=8080',
          'discovery.uri=http://localhost:8080',
          '',
        ].join('\n'),
      },
      { name: 'jvm.config', content: '-server\n-XX:MaxRAMPercentage=80\n-XX:+ExitOnOutOfMemoryError\n-Djdk.attach.allowAttachSelf=true\n' },
      { name: 'node.properties', content: 'node.environment=chaimeleon\nnode.data-dir=/data/trino\n' },
      { name: 'log.properties', content: 'io.trino=INFO\n' },
    ],
  },
  {
    kind: 'config-files',
    name: 'trino-catalogs',
    files: [
      {
        name: 'datasets.properties',
        content: ['connector.name=hive', 'hive.metastore=file', 'hive.metastore.catalog.dir=file:///data/trino/metastore', ''].join('\n'),
      },
    ],
  },
]

/** The query engine: the only workload that gets the datasets. */
const trino: Component = {
  name: 'trino',
  type: 'service',
  serviceName: 'trino',
  main: {
    image: { source: 'library', repository: 'bahia-software/trino', tag: { from: 'fixed', tag: '368.2' }, pullPolicy: 'Always' },
    ports: [{ name: 'trino', port: 8080, service: {} }],
    env: [],
    mounts: [
      { volume: 'trino-config', path: '/etc/trino' },
      { volume: 'trino-catalogs', path: '/etc/trino/catalog' },
    ],
    probes: {
      startup: { how: 'tcp', port: 8080, periodSeconds: 5, failureThreshold: 60 },
      readiness: { how: 'http', path: '/v1/info', port: 8080 },
    },
  },
  sidecars: [],
  initContainers: [],
  guacamole: usual.guacamole,
  job: usual.job,
  pod: { strategy: 'Recreate' },
  annotations: usual.annotations,
  folders: [{ volume: 'datasets', mountPath: '/home/trino/datasets-chaimeleon' }],
}

const desktop = desktopContainer('bahia-software/superset_desktop')

/** Superset in a remote desktop, with the query engine in its own Deployment. */
export const superset: Preset = {
  name: 'superset',
  title: text('Superset with Trino', 'Superset con Trino'),
  description: text(
    "Superset in the workstation's browser, with Trino to query the datasets.",
    'Superset en el navegador de la estación de trabajo, con Trino para consultar los conjuntos de datos.',
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
    main: { ...desktop, image: { ...desktop.image, pullPolicy: 'Always' }, env: desktop.env.slice(0, 2) },
    folders: platformVolumes.filter(({ kind }) => kind !== 'datasets').map(({ name }) => ({ volume: name })),
    components: [trino],
    volumes: [...platformVolumes, ...trinoConfig],
    guacamole: { password: { from: 'generated', keep: true }, user: 'superset' },
    web: { how: 'in-workstation', port: 8088 },
    pod: { strategy: 'Recreate', terminationGracePeriodSeconds: 60 },
    deployValues: [datasetsList],
  },
}
