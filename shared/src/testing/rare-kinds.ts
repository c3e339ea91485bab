import { generic } from '#profile'
import { type ChartSpec, newSpec } from '#spec'

/** The kinds that no starter needs, in one chart: its files are reviewed as those of the starters are. */
function rareKinds(): ChartSpec {
  const empty = newSpec(generic, 'web-app')
  return {
    ...empty,
    chart: { ...empty.chart, name: 'rare-kinds-generic', appVersion: '1.28-alpine', description: 'Each kind that no starter uses.' },
    main: {
      ...empty.main,
      image: { source: 'dockerhub', repository: 'nginxinc/nginx-unprivileged', tag: { from: 'app-version' } },
      ports: [{ name: 'http', port: 8080, service: {} }],
      env: [
        { from: 'config-key', name: 'REGION', configMap: 'site-settings', key: 'region', optional: true },
        { from: 'pod-field', name: 'POD_NAME', field: 'metadata.name' },
        { from: 'container-resource', name: 'MEMORY_LIMIT', resource: 'limits.memory' },
        { from: 'text', name: 'API_TOKEN', value: { deployValue: 'apiToken' } },
        { from: 'text', name: 'THRESHOLD', value: { deployValue: 'threshold' } },
        { from: 'text', name: 'TOPICS', value: { deployValue: 'topics' } },
        { from: 'text', name: 'LIMITS', value: { deployValue: 'limits' } },
      ],
      mounts: [
        { volume: 'archive', path: '/archive' },
        { volume: 'certificate', path: '/certificate' },
        { volume: 'about', path: '/about' },
      ],
      probes: { readiness: { how: 'http', port: 8080, path: '/' } },
      resources: { requests: { memory: '64Mi' }, limits: { memory: '128Mi' } },
    },
    volumes: [
      { kind: 'existing-claim', name: 'archive', claim: 'archive-2025', readOnly: true },
      { kind: 'secret', name: 'certificate', secret: 'site-certificate', items: [{ key: 'tls.crt', path: 'site.crt' }] },
      {
        kind: 'projected',
        name: 'about',
        sources: [
          { type: 'pod-labels' },
          { type: 'config-map', configMap: 'site-settings', optional: true },
          { type: 'secret', secret: 'site-key' },
        ],
      },
    ],
    web: { how: 'own-url', port: 8080, host: 'apps.example.org' },
    deployValues: [
      { path: 'apiToken', type: 'password', title: 'API token', default: '', required: true },
      { path: 'threshold', type: 'number', title: 'Threshold', default: 0.5, minimum: 0, maximum: 1, step: 0.1 },
      { path: 'topics', type: 'list', title: 'Topics', default: ['lung', 'heart: left'] },
      { path: 'limits', type: 'object', title: 'Limits', default: { users: '10', note: '{{ not a template }}' } },
    ],
  }
}

export const rareCharts: readonly ChartSpec[] = [rareKinds()]
