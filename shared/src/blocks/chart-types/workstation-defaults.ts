import type { Profile } from '#profile'
import type { Container, Port } from '../containers/container.ts'
import type { DeployValue } from '../deploy-values/deploy-value.ts'
import type { Env } from '../env/index.ts'
import { datasets } from '../volumes/datasets/datasets.ts'
import type { Volume } from '../volumes/index.ts'
import { persistentHome } from '../volumes/persistent-home/persistent-home.ts'
import { sharedFolder } from '../volumes/shared-folder/shared-folder.ts'

/** The two ports by which a remote desktop is opened; their numbers are the platform's contract. */
export function desktopPorts(profile: Profile): Port[] {
  if (profile.guacamole === undefined) return []
  return [
    { name: 'sshd', port: profile.guacamole.sftpPort, service: {} },
    { name: 'vnc-gui', port: profile.guacamole.vncPort, service: {} },
  ]
}

/** Ready when its port answers; five minutes to start, because desktops are big. */
export function patientProbes(port: number): NonNullable<Container['probes']> {
  return { startup: { how: 'tcp', port, periodSeconds: 5, failureThreshold: 60 }, readiness: { how: 'tcp', port } }
}

/** The probes of a desktop image, where the platform opens desktops. */
export function desktopProbes(profile: Profile): { probes?: NonNullable<Container['probes']> } {
  return profile.guacamole === undefined ? {} : { probes: patientProbes(profile.guacamole.vncPort) }
}

type PlatformVariable = NonNullable<NonNullable<Profile['guacamole']>['variables']>[number]

function variable(it: PlatformVariable): Env {
  return it.from === 'deploy-value' ? { from: 'text', name: it.name, value: { deployValue: it.path } } : it
}

/** The variables that the platform's desktop images read: the password's, then the others. */
export function desktopEnv(profile: Profile): Env[] {
  const { passwordVariables = [], variables = [] } = profile.guacamole ?? {}
  return [...passwordVariables.map((name): Env => ({ from: 'access-password', name })), ...variables.map(variable)]
}

/** The folders that the platform gives. */
export function platformVolumes(profile: Profile): Volume[] {
  return [
    profile.volumes['persistent-home'] && persistentHome.initial,
    profile.volumes['shared-folder'] && sharedFolder.initial,
    profile.volumes.datasets && datasets.initial,
  ].filter((it) => it !== undefined)
}

/** The deploy options that the platform's variables and folders need: the list of datasets. */
export function platformDeployValues(profile: Profile): DeployValue[] {
  return profile.volumes.datasets === undefined ? [] : [datasetsList]
}

/** Asks which datasets to mount. */
export const datasetsList: DeployValue = {
  path: 'datasets_list',
  type: 'string',
  title: 'Dataset list',
  description: 'Dataset IDs, separated by commas (id1, id2). Leave empty for none.',
  default: '',
  pattern: '^( *[A-Za-z0-9._-]+( *, *[A-Za-z0-9._-]+)* *)?$',
}
