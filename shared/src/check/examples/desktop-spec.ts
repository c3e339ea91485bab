import type { Profile } from '#profile'
import { type ChartSpec, newSpec } from '#spec'

/** The spec of the examples' desktop: chart demo, as the form would hold it. */
export function desktopSpec(profile: Profile): ChartSpec {
  const spec = newSpec(profile, 'desktop')
  return {
    ...spec,
    chart: {
      ...spec.chart,
      name: 'demo',
      appVersion: '3.14',
      description: 'A remote desktop.',
      icon: { from: 'url', url: 'https://example.org/icon.png' },
    },
    main: {
      ...spec.main,
      image: { ...spec.main.image, repository: 'ubuntu-python-tensorflow-desktop' },
      env: [
        { from: 'access-password', name: 'PASSWORD' },
        { from: 'access-password', name: 'VNC_PASSWORD' },
        { from: 'release-name', name: 'HELM_APP_NAME' },
      ],
      ports: [
        { name: 'sshd', port: 2222, service: {} },
        { name: 'vnc-gui', port: 5900, service: {} },
      ],
    },
    volumes: [
      { kind: 'persistent-home', name: 'persistent-home' },
      { kind: 'shared-folder', name: 'shared' },
      { kind: 'datasets', name: 'datasets' },
    ],
    deployValues: [{ path: 'datasets_list', type: 'string', title: 'Dataset list', default: '' }],
  }
}
