import type { Container, DeployValue, Env, Port, Volume } from '#blocks'
import type { ChartSpec } from '#spec'

/** What most presets leave as it is. */
export const usual = {
  specVersion: 1,
  profile: 'chaimeleon',
  sidecars: [],
  initContainers: [],
  volumes: [],
  guacamole: { password: { from: 'generated', keep: true } },
  web: { how: 'in-workstation', port: 8888 },
  job: { backoffLimit: 0 },
  pod: {},
  annotations: { style: 'one-include', extra: [] },
  helpersLibrary: 'file',
  deployValues: [],
  examples: [],
  extraFiles: [],
  patches: [],
  silenced: [],
} satisfies Partial<ChartSpec>

/** Metadata that presets leave empty. */
export const about = {
  version: '0.1.0',
  sources: [],
  maintainers: [],
  annotations: [],
  readme: '',
} satisfies Partial<ChartSpec['chart']>

/** The ports of the platform's desktop images. */
export const desktopPorts: Port[] = [
  { name: 'sshd', port: 2222, service: {} },
  { name: 'vnc-gui', port: 5900, service: {} },
]

/** The variables of the platform's desktop images, in the order of its own charts. */
export const desktopEnv: Env[] = [
  { from: 'access-password', name: 'PASSWORD' },
  { from: 'access-password', name: 'VNC_PASSWORD' },
  { from: 'text', name: 'DATASETS_LIST', value: { deployValue: 'datasets_list' } },
  { from: 'secret-key', name: 'JOBMAN_SERVICE_API_TOKEN', secret: 'jobman-service-auth', key: 'token' },
  { from: 'secret-key', name: 'EXTERNAL_SHARING_SERVICE_URL', secret: 'external-sharing-service-auth', key: 'url' },
  { from: 'secret-key', name: 'EXTERNAL_SHARING_SERVICE_API_TOKEN', secret: 'external-sharing-service-auth', key: 'token' },
  { from: 'release-name', name: 'HELM_APP_NAME' },
  { from: 'text', name: 'SSH_ENABLE_PASSWORD_AUTH', value: 'true' },
  { from: 'text', name: 'GATEWAY_PORTS', value: 'true' },
  { from: 'text', name: 'TCP_FORWARDING', value: 'true' },
]

/** The platform's folders, at their usual places. */
export const platformVolumes: Volume[] = [
  { kind: 'persistent-home', name: 'persistent-home' },
  { kind: 'shared-folder', name: 'persistent-shared-folder' },
  { kind: 'datasets', name: 'datasets' },
]

/** The question for datasets. */
export const datasetsList: DeployValue = {
  path: 'datasets_list',
  type: 'string',
  title: 'Dataset list',
  description: 'Identifiers of the datasets to work on, separated by commas. Leave it empty for none.',
  default: '',
  pattern: '^[A-Za-z0-9._-]*(,[A-Za-z0-9._-]+)*$',
}

/** A container with one of the platform's desktop images, whose tag is the chart's appVersion. */
export function desktopContainer(repository: string): Container {
  return {
    image: { source: 'library', repository, tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
    ports: desktopPorts,
    env: desktopEnv,
    mounts: [],
  }
}

/** Why a web application with its own URL may be in the gallery. */
export const ownUrlSilenced: ChartSpec['silenced'] = [
  { rule: 'CH038', reason: "The application has its own URL: ask the platform's admins for their approval before you publish it." },
]
