import type { StepId } from '../draft/steps.ts'
import { blockWidget } from '../text/field-words.ts'

/** Shown in 'all options' only, unless filled in. Paths as in the catalogues. */
export const advancedFields: ReadonlySet<string> = new Set([
  'profile',
  'container.name',
  'container.image.pullPolicy',
  'container.envFrom',
  'container.command',
  'container.args',
  'container.workingDir',
  'container.probes',
  'container.beforeStop',
  'container.resources.requests.ephemeralStorage',
  'container.resources.limits',
  'container.resources.size',
  'deployValues.choices.cpu',
  'deployValues.choices.memory',
  'deployValues.choices.gpu',
  'pod.imagePullSecrets',
  'sidecars',
  'initContainers',
  'pod.replicas',
  'pod.strategy',
  'pod.terminationGracePeriodSeconds',
  'pod.priorityClassName',
  'pod.serviceAccountName',
  'pod.nodeSelector',
  'job.activeDeadlineSeconds',
  'job.ttlSecondsAfterFinished',
  'job.completions',
  'job.parallelism',
  'job.schedule.concurrencyPolicy',
  'job.schedule.startingDeadlineSeconds',
  'job.schedule.successfulJobsHistoryLimit',
  'job.schedule.failedJobsHistoryLimit',
  'guacamole.user',
  'guacamole.password.generated.length',
  'web.path',
  'web.host',
  'web.className',
  'web.tls',
  'web.websocket',
  'web.bodySize',
  'web.timeoutSeconds',
  'container.ports.protocol',
  'container.ports.service.port',
  'container.mounts.subPath',
  'chart.home',
  'chart.sources',
  'chart.kubeVersion',
  'chart.annotations',
  'chart.readme',
  'chart.notes',
  'chart.notesOnly',
  'annotations.style',
  'annotations.extra',
  'helpersLibrary',
  'components.serviceName',
  'deployValues.hiddenWhen',
  'deployValues.group',
  'extraFiles',
  'patches',
  'examples',
  'silenced',
])

/** Being there means something, even when empty. */
export const presenceFields: ReadonlySet<string> = new Set([
  'container.ports.service',
  'container.probes.startup',
  'container.probes.readiness',
  'container.probes.liveness',
  'web.tls',
  'job.schedule',
  'folders',
  'deployValues.slider',
  'deployValues.hiddenWhen',
])

const widgets: Readonly<Record<string, string>> = {
  type: 'type',
  profile: 'profile',
  'container.image.source': 'registry',
  'container.image.repository': 'repository',
  'container.image.tag.fixed.tag': 'tag',
  'container.command': 'lines',
  'container.args': 'lines',
  'container.beforeStop': 'lines',
  'container.resources.requests.memory': 'memory',
  'container.resources.requests.cpu': 'cpu',
  'container.resources.requests.ephemeralStorage': 'memory',
  'container.resources.limits.memory': 'memory',
  'container.resources.limits.cpu': 'cpu',
  'container.resources.limits.ephemeralStorage': 'memory',
  'container.resources.gpu': 'gpu',
  'container.resources.size': 'nothing',
  'deployValues.choices.cpu': 'cpu',
  'deployValues.choices.memory': 'memory',
  'deployValues.choices.gpu': 'gpu',
  'container.mounts.volume': 'volume',
  'folders.volume': 'volume',
  'components.folders.volume': 'volume',
  'pod.imagePullSecrets': 'lines',
  'job.schedule.cron': 'cron',
  'job.schedule.timeZone': 'time-zone',
  'web.how': 'web-how',
  'web.port': 'web-port',
  'chart.version': 'version',
  'chart.description': 'multiline',
  'chart.icon.upload.base64': 'picture',
  'chart.icon.upload.fileName': 'hidden',
  'chart.keywords': 'words',
  'chart.sources': 'lines',
  'chart.readme': 'code',
  'chart.notes': 'multiline',
  'deployValues.description': 'multiline',
  'deployValues.default': 'default',
  'deployValues.path': 'code-line',
  'extraFiles.content': 'own-file',
  'patches.patch': 'yaml',
  'examples.values': 'yaml',
}

/** Our widget for a field: by this table, or as the block says; undefined: by its type. Few choices are shown side by side. */
export function widgetOf(path: string, isChoice: boolean): string | undefined {
  return widgets[path] ?? blockWidget(path) ?? (isChoice ? 'choice' : undefined)
}

type Fields = readonly string[]

const image: readonly Fields[] = [
  ['/main/image/source', '/main/image/repository', '/main/image/tag'],
  ['/chart/appVersion'],
  [
    '/main/image/pullPolicy',
    '/main/env',
    '/main/envFrom',
    '/main/command',
    '/main/args',
    '/main/workingDir',
    '/main/name',
    '/main/probes',
    '/main/beforeStop',
  ],
  ['/pod/imagePullSecrets', '/initContainers', '/sidecars'],
]

const resources: Fields = [
  '/main/resources/requests/memory',
  '/main/resources/requests/cpu',
  '/main/resources/gpu',
  '/main/resources/size',
  '/main/resources/requests/ephemeralStorage',
  '/main/resources/limits',
]

function accessFields(type: string, webHow: string): Fields {
  if (type === 'batch-job') return ['/main/ports']
  const web = type === 'web-app' ? ['/web'] : []
  const guacamole = type === 'web-app' && webHow === 'own-url' ? [] : ['/guacamole']
  return [...web, ...guacamole, '/main/ports']
}

/** What of a draft decides which fields there are. */
export interface FormShape {
  readonly type: string
  readonly webHow: string
  /** Whether mounts have their own list, next to the cards of the volumes. */
  readonly showsMounts: boolean
}

/** The fields of a step in groups, in the order in which it asks them; each group is one form. */
export function fieldsOfStep(step: StepId, { type, webHow, showsMounts }: FormShape): readonly Fields[] {
  return step === 'image' ? image : [fieldsOf(step, { type, webHow, showsMounts })]
}

function fieldsOf(step: Exclude<StepId, 'image'>, { type, webHow, showsMounts }: FormShape): Fields {
  switch (step) {
    case 'type':
      return ['/type', '/profile']
    case 'resources':
      return [
        ...resources,
        ...(type === 'batch-job' ? ['/job'] : []),
        '/pod/replicas',
        '/pod/strategy',
        '/pod/terminationGracePeriodSeconds',
        '/pod/priorityClassName',
        '/pod/serviceAccountName',
        '/pod/nodeSelector',
      ]
    case 'data':
      return showsMounts ? ['/volumes', '/main/mounts'] : ['/volumes']
    case 'access':
      return accessFields(type, webHow)
    case 'components':
      return ['/components', '/folders']
    case 'decides':
      return ['/deployValues']
    case 'about':
      return [
        '/chart/name',
        '/chart/version',
        '/chart/description',
        '/chart/icon',
        '/chart/keywords',
        '/chart/maintainers',
        '/chart/home',
        '/chart/sources',
        '/chart/kubeVersion',
        '/chart/annotations',
        '/chart/readme',
        '/chart/notes',
        '/chart/notesOnly',
        '/annotations/style',
        '/annotations/extra',
        '/helpersLibrary',
      ]
    case 'check':
      return ['/extraFiles', '/patches', '/examples', '/silenced']
  }
}
