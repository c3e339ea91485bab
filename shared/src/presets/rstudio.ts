import { text } from '#base'
import { about, ownUrlSilenced, usual } from './parts.ts'
import type { Preset } from './preset.ts'

/** RStudio with its own URL, behind the platform's sign-in. */
export const rstudio: Preset = {
  name: 'rstudio',
  title: text('RStudio', 'RStudio'),
  description: text(
    "R and RStudio in the browser, with a disk of its own, behind the platform's sign-in.",
    'R y RStudio en el navegador, con disco propio, tras el inicio de sesión de la plataforma.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'rstudio',
      appVersion: '4.4.1',
      description: 'RStudio Server with R, in the browser.',
      home: 'https://rocker-project.org',
      sources: ['https://github.com/rocker-org/rocker-versioned2'],
      keywords: ['r', 'rstudio', 'statistics'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'rocker/rstudio', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      ports: [{ name: 'http', port: 8787, service: {} }],
      env: [
        // The platform's sign-in stands before it.
        { from: 'text', name: 'DISABLE_AUTH', value: 'true' },
      ],
      mounts: [{ volume: 'work', path: '/home/rstudio/work' }],
      probes: {
        readiness: { how: 'http', port: 8787, path: '/' },
        startup: { how: 'tcp', port: 8787, periodSeconds: 5, failureThreshold: 60 },
      },
    },
    volumes: [{ kind: 'new-claim', name: 'work', size: { deployValue: 'storage.size' }, accessMode: 'ReadWriteOnce', keepOnDelete: true }],
    web: {
      how: 'own-url',
      port: 8787,
      websocket: true,
      bodySize: '200m',
      basePath: { by: 'rewrite' },
      signIn: true,
    },
    deployValues: [
      {
        path: 'storage.size',
        type: 'quantity',
        title: 'Disk size',
        description: 'How large the disk for your work is.',
        default: '5Gi',
        minimum: 1,
        maximum: 50,
        slider: { unit: 'Gi' },
      },
    ],
    silenced: ownUrlSilenced,
  },
}
