import { text } from '#base'
import { about, ownUrlSilenced, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

/** VS Code in the browser (code-server), behind the platform's sign-in. */
export const vscode: Preset = {
  name: 'vscode',
  title: text('VS Code in the browser', 'VS Code en el navegador'),
  description: text(
    "VS Code in the browser, with a disk for your project, behind the platform's sign-in.",
    'VS Code en el navegador, con un disco para tu proyecto, tras el inicio de sesión de la plataforma.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'vscode',
      appVersion: '4.93.1',
      description: 'VS Code in the browser (code-server).',
      icon: icon('code', '#0369a1'),
      home: 'https://coder.com',
      sources: ['https://github.com/coder/code-server'],
      keywords: ['editor', 'vscode'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'codercom/code-server', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      args: ['--auth', 'none', '--bind-addr', '0.0.0.0:8080', '/home/coder/project'],
      ports: [{ name: 'http', port: 8080, service: {} }],
      env: [{ from: 'text', name: 'CS_DISABLE_GETTING_STARTED_OVERRIDE', value: '1' }],
      mounts: [{ volume: 'project', path: '/home/coder/project' }],
      probes: {
        readiness: { how: 'http', port: 8080, path: '/healthz' },
        startup: { how: 'tcp', port: 8080, periodSeconds: 5, failureThreshold: 60 },
      },
    },
    volumes: [
      { kind: 'new-claim', name: 'project', size: { deployValue: 'storage.size' }, accessMode: 'ReadWriteOnce', keepOnDelete: true },
    ],
    web: { how: 'own-url', port: 8080, websocket: true, bodySize: '0', basePath: { by: 'rewrite' }, signIn: true },
    deployValues: [
      {
        path: 'storage.size',
        type: 'quantity',
        title: 'Disk size',
        description: 'How large the disk for your project is.',
        default: '5Gi',
        minimum: 1,
        maximum: 50,
        slider: { unit: 'Gi' },
      },
    ],
    silenced: ownUrlSilenced,
  },
}
