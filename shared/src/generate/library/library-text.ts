import type { Profile } from '#profile'
import { libraryPrefix } from '../context.ts'
import { quote } from '../write/quote.ts'

interface Helper {
  readonly name: string
  readonly says: string
  readonly body: string
}

function fixed(name: string, says: string, text: string | undefined): Helper[] {
  return text === undefined ? [] : [{ name, says, body: text }]
}

/** Needs a cluster: the ConfigMap that is in every user's namespace. */
function fromCluster(name: string, says: string, prefix: string): Helper {
  return { name, says, body: `{{ index (lookup "v1" "ConfigMap" .Release.Namespace ${quote(prefix)}).data ${quote(name)} }}` }
}

function annotationHelpers(profile: Profile, prefix: string): Helper[] {
  const key = profile.annotationPrefix
  const home = profile.volumes['persistent-home']
  const shared = profile.volumes['shared-folder']
  const datasets = profile.volumes.datasets
  const includes = (purpose: string) => `{{ include ${quote(`${prefix}.${purpose}`)} . }}`
  const folders = [
    ...(home?.annotation === undefined ? [] : [`${home.annotation}: "${includes('persistent_home.mount_point')}"`]),
    ...(shared?.annotation === undefined ? [] : [`${shared.annotation}: "${includes('persistent_shared_folder.mount_point')}"`]),
  ]
  return [
    {
      name: 'annotations.tool_info',
      says: 'Name and version of the tool, recorded with each dataset access.',
      body: `${key}toolName: {{ .Chart.Name | quote }}\n${key}toolVersion: {{ .Chart.Version | quote }}`,
    },
    {
      name: 'annotations.mount_datasets',
      says: 'Requests the chosen datasets, if any.',
      body: [
        '{{- with .Values.datasets_list }}',
        `${key}datasetsIDs: {{ toString . | quote }}`,
        `${datasets?.annotation ?? `${key}datasetsMountPoint`}: {{ include ${quote(`${prefix}.datasets.mount_point`)} $ | quote }}`,
        '{{- end }}',
      ].join('\n'),
    },
    {
      name: 'annotations.mount_persistent_home_and_shared',
      says: 'Requests the two persistent folders.',
      body: folders.join('\n'),
    },
    {
      name: 'annotations.desktop_connection',
      says: 'Requests a remote desktop connection.',
      body: `${key}createGuacamoleConnection: "true"`,
    },
    {
      name: 'annotations',
      says: 'All of the above.',
      body: [
        `${includes('annotations.tool_info')}`,
        `{{- ${includes('annotations.mount_datasets').slice(3)}`,
        includes('annotations.mount_persistent_home_and_shared'),
        includes('annotations.desktop_connection'),
      ].join('\n'),
    },
  ]
}

function factHelpers(profile: Profile, prefix: string): Helper[] {
  return [
    ...fixed('datalake.mount_point', 'Mount path of the data lake.', profile.operator?.datalakeMountPath),
    ...fixed('persistent_home.mount_point', "Where the user's own folder is mounted.", profile.volumes['persistent-home']?.mountPath),
    ...fixed('persistent_shared_folder.mount_point', 'Mount path of the shared folder.', profile.volumes['shared-folder']?.mountPath),
    ...fixed('datasets.mount_point', 'Mount path of the datasets, each in its own folder.', profile.volumes.datasets?.mountPath),
    fromCluster('user.name', "The user's name; asks the cluster.", prefix),
    ...fixed('user.uid', 'User ID that programs run as.', String(profile.user.uid)),
    fromCluster('group.name', "The name of the user's group; asks the cluster.", prefix),
    ...fixed('group.gid', 'Group ID that programs run as.', String(profile.user.gid)),
    ...fixed('host', "The platform's host name.", profile.web.host),
    ...profile.registries.flatMap((registry) =>
      registry.helper === undefined
        ? []
        : fixed(registry.helper.slice(prefix.length + 1), `Registry: ${registry.title.en}.`, registry.prefix),
    ),
    ...fixed('guacamole-url', "The remote desktops' web page.", profile.guacamole?.url),
  ]
}

function define(helper: Helper, prefix: string): string {
  return [`{{- /* ${helper.says} */ -}}`, `{{- define ${quote(`${prefix}.${helper.name}`)} -}}`, helper.body, '{{- end }}', ''].join('\n')
}

/** The platform's helpers library: our own text, the platform's names and meaning, its places from the profile. */
export function libraryText(profile: Profile): string {
  const prefix = libraryPrefix(profile)
  const known = new Set(profile.helpersLibrary?.helpers)
  const helpers = [...annotationHelpers(profile, prefix), ...factHelpers(profile, prefix)].filter((it) => known.has(`${prefix}.${it.name}`))
  const head = `{{- /*\nWhat ${profile.title.en} charts share: annotations that its operator reads, and its places.\nCall each helper with the root context: include "${prefix}.annotations" .\n*/ -}}\n`
  return `${head}\n${helpers.map((helper) => define(helper, prefix)).join('\n')}`
}
