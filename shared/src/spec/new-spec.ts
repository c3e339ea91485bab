import { chartType } from '#blocks'
import type { Profile } from '#profile'
import { type ChartSpec, SPEC_VERSION } from './chart-spec.ts'

/** An empty spec for a platform: valid but for what only the author can say (name, image). */
export function newSpec(profile: Profile, type: ChartSpec['type'] = 'desktop'): ChartSpec {
  const defaults = chartType(type).defaults(profile)
  return {
    specVersion: SPEC_VERSION,
    profile: profile.id,
    type,
    chart: {
      name: '',
      version: '0.1.0',
      appVersion: '',
      description: '',
      sources: [],
      maintainers: [],
      keywords: [],
      annotations: [],
      readme: '',
    },
    main: {
      image: { source: profile.registries[0]?.id ?? 'other', repository: '', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      ports: [...defaults.ports],
      env: [...defaults.env],
      mounts: [],
      ...(defaults.probes === undefined ? {} : { probes: defaults.probes }),
    },
    sidecars: [],
    initContainers: [],
    volumes: [...defaults.volumes],
    guacamole: { password: { from: 'generated', keep: true } },
    // NOTE used only where the app has its own URL.
    web: { how: profile.web.how, port: 8888, ...(profile.web.signIn !== undefined && { signIn: true }) },
    job: { backoffLimit: 0 },
    pod: {},
    annotations: { style: 'one-include', extra: [] },
    components: [],
    helpersLibrary: 'file',
    deployValues: [...defaults.deployValues],
    examples: [],
    extraFiles: [],
    patches: [],
    silenced: [],
  }
}
