import { text } from '#base'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** The guide's first chart: a remote desktop with TensorFlow. */
export const desktopTensorflow: Preset = {
  name: 'desktop-tensorflow',
  title: text('TensorFlow desktop', 'Escritorio TensorFlow'),
  description: text(
    'A remote desktop with Python, TensorFlow and itk-snap, opened through Guacamole.',
    'Un escritorio remoto con Python, TensorFlow e itk-snap, que se abre con Guacamole.',
  ),
  spec: {
    specVersion: 2,
    profile: 'chaimeleon',
    type: 'desktop',
    chart: {
      name: 'desktop-tensorflow',
      version: '0.1.0',
      appVersion: '3.14',
      description: "A remote desktop with Python and TensorFlow for work on CHAIMELEON's datasets.",
      icon: icon('desktop', '#c2410c'),
      home: 'https://github.com/chaimeleon-eu',
      sources: [],
      maintainers: [],
      keywords: ['desktop', 'tensorflow'],
      annotations: [],
      readme: '',
    },
    main: {
      image: {
        source: 'library',
        repository: 'ubuntu-python-tensorflow-desktop',
        tag: { from: 'app-version' },
        pullPolicy: 'IfNotPresent',
      },
      ports: [
        { name: 'sshd', port: 2222, service: {} },
        { name: 'vnc-gui', port: 5900, service: {} },
      ],
      env: [
        { from: 'access-password', name: 'PASSWORD' },
        { from: 'access-password', name: 'VNC_PASSWORD' },
        { from: 'text', name: 'DATASETS_LIST', value: { deployValue: 'datasets_list' } },
        { from: 'secret-key', name: 'EXTERNAL_SHARING_SERVICE_URL', secret: 'external-sharing-service-auth', key: 'url' },
        { from: 'secret-key', name: 'EXTERNAL_SHARING_SERVICE_API_TOKEN', secret: 'external-sharing-service-auth', key: 'token' },
        { from: 'release-name', name: 'HELM_APP_NAME' },
        { from: 'text', name: 'SSH_ENABLE_PASSWORD_AUTH', value: 'true' },
        { from: 'text', name: 'GATEWAY_PORTS', value: 'true' },
        { from: 'text', name: 'TCP_FORWARDING', value: 'true' },
      ],
      mounts: [],
    },
    sidecars: [],
    initContainers: [],
    volumes: [
      { kind: 'persistent-home', name: 'persistent-home' },
      { kind: 'shared-folder', name: 'persistent-shared-folder' },
      { kind: 'datasets', name: 'datasets' },
    ],
    guacamole: { password: { from: 'generated', keep: true } },
    web: { how: 'in-workstation', port: 8888 },
    job: { backoffLimit: 0 },
    pod: {},
    annotations: { style: 'one-include', extra: [] },
    components: [],
    helpersLibrary: 'file',
    deployValues: [
      {
        path: 'datasets_list',
        type: 'string',
        title: 'Dataset list',
        description: 'Dataset IDs, separated by commas (id1, id2). Leave empty for none.',
        default: '',
        pattern: '^( *[A-Za-z0-9._-]+( *, *[A-Za-z0-9._-]+)* *)?$',
      },
    ],
    examples: [
      {
        name: 'no-data',
        description: 'As it is asked for by default: no dataset chosen.',
        values: 'datasets_list: ""\n',
        expects: [
          { kind: 'Service', contains: 'port: 5900' },
          { kind: 'Secret', contains: 'container-password:' },
        ],
      },
      {
        name: 'two-datasets',
        description: 'Two datasets.',
        values: 'datasets_list: "lung-1,lung-2"\n',
        expects: [{ kind: 'Deployment', contains: 'chaimeleon.eu/datasetsIDs: "lung-1,lung-2"' }],
      },
    ],
    extraFiles: [],
    patches: [],
    silenced: [],
  },
}
