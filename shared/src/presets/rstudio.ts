import { text } from '#base'
import { about, ownUrlSilenced, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

const readme = `## The user that it runs as

The image \`rocker/rstudio\` starts as root: its init prepares the folders and starts RStudio Server, and sessions run as
the user \`rstudio\` (uid 1000). It does not start where Kubernetes makes it run as another user from the beginning.

The platform makes a container run as uid 1000 as soon as one of its own folders (datasets, persistent home, shared
folder) is mounted; this chart mounts none of them, so the image starts. It is the platform's rule all the same that
applications do not run as root: ask its admins before you publish, or make an image whose RStudio Server runs as
uid 1000.
`

/** RStudio with its own URL, behind the platform's sign-in. */
export const rstudio: Preset = {
  name: 'rstudio',
  title: text('RStudio', 'RStudio'),
  description: text(
    "R and RStudio in the browser, with its own disk, behind the platform's sign-in. The image starts as root.",
    'R y RStudio en el navegador, con disco propio, tras el inicio de sesión de la plataforma. La imagen arranca como root.',
  ),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'rstudio',
      appVersion: '4.4.1',
      description: 'RStudio Server with R, in the browser.',
      icon: icon('curve', '#1d4ed8'),
      home: 'https://rocker-project.org',
      sources: ['https://github.com/rocker-org/rocker-versioned2'],
      readme,
      keywords: ['r', 'rstudio', 'statistics'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'rocker/rstudio', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      ports: [{ name: 'http', port: 8787, service: {} }],
      env: [
        // The platform's sign-in comes before it.
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
