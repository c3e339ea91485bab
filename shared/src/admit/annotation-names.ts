import type { Profile } from '#profile'

/** The platform's annotations, spelled out with its prefix. */
export interface PlatformAnnotations {
  readonly toolName: string
  readonly toolVersion: string
  readonly datasets: string
  readonly datasetsMountPoint: string
  readonly home: string
  readonly sharedFolder: string
  readonly connection: string
  readonly connectionName: string
  readonly username: string
  readonly testingEnvironment: string
}

/** The names of the annotations that a platform's operator reads and writes. */
export function annotationNames(profile: Profile): PlatformAnnotations {
  const prefix = profile.annotationPrefix
  return {
    toolName: `${prefix}toolName`,
    toolVersion: `${prefix}toolVersion`,
    datasets: `${prefix}datasetsIDs`,
    datasetsMountPoint: profile.volumes.datasets?.annotation ?? `${prefix}datasetsMountPoint`,
    home: profile.volumes['persistent-home']?.annotation ?? `${prefix}persistentHomeMountPoint`,
    sharedFolder: profile.volumes['shared-folder']?.annotation ?? `${prefix}persistentSharedFolderMountPoint`,
    connection: `${prefix}createGuacamoleConnection`,
    connectionName: `${prefix}guacamoleConnectionName`,
    username: `${prefix}username`,
    testingEnvironment: `${prefix}testingEnvironment`,
  }
}
