import { text } from '#base'
import { about, ownUrlSilenced, usual } from './common.ts'
import { icon } from './icons.ts'
import type { Preset } from './preset.ts'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Results</title>
  </head>
  <body>
    <h1>Results</h1>
    <p>Write your page here.</p>
  </body>
</html>
`

/** Some pages that you write, served by nginx. */
export const staticSite: Preset = {
  name: 'static-site',
  title: text('Static site', 'Sitio estático'),
  description: text('Web pages that you write here, served by nginx.', 'Páginas web que escribes aquí, servidas por nginx.'),
  spec: {
    ...usual,
    type: 'web-app',
    chart: {
      ...about,
      name: 'static-site',
      appVersion: '1.27-alpine',
      description: 'Web pages, served by nginx.',
      icon: icon('page', '#047857'),
      home: 'https://nginx.org',
      keywords: ['site', 'nginx'],
    },
    main: {
      image: { source: 'dockerhub', repository: 'nginxinc/nginx-unprivileged', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      ports: [{ name: 'http', port: 8080, service: {} }],
      env: [],
      mounts: [{ volume: 'pages', path: '/usr/share/nginx/html', readOnly: true }],
      probes: { readiness: { how: 'http', port: 8080, path: '/' } },
    },
    volumes: [{ kind: 'config-files', name: 'pages', files: [{ name: 'index.html', content: page }] }],
    web: { how: 'own-url', port: 8080, basePath: { by: 'rewrite' }, signIn: true },
    silenced: ownUrlSilenced,
  },
}
