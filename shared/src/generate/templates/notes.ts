import { isDeployValueRef, values } from '#blocks'
import { getsFolder, isPlatformFolder } from '#spec'
import { componentContexts, type GenerateContext } from '../context.ts'
import { printExpression } from '../write/print-expression.ts'
import { escapeActions } from '../write/quote.ts'
import { hasHost, hasTls } from './ingress.ts'

function guacamoleUrl(ctx: GenerateContext): string {
  const library = ctx.library('guacamole-url')
  return library === undefined ? escapeActions(ctx.profile.guacamole?.url ?? '') : `{{ ${printExpression(library)} }}`
}

function idleNotes({ profile }: GenerateContext): string[] {
  const days = profile.guacamole?.idleDays
  return days === undefined ? [] : [`It may be deleted after ${days} days without use.`]
}

function desktopNotes(ctx: GenerateContext): string[] {
  return [
    'Your workstation is starting. Open it in your browser:',
    '',
    `  ${guacamoleUrl(ctx)}`,
    '',
    `The connection is called {{ include "${ctx.chart}.connectionName" . }}, followed by its start date and time.`,
    'It can take a few seconds to appear. Refresh the page if you do not see it.',
    'Ctrl+Shift+Alt opens the menu for the clipboard and for uploading files.',
    ...idleNotes(ctx),
    ...(ctx.spec.type === 'web-app'
      ? ['', "Open the app in the workstation's own browser, at", '', `  http://localhost:${ctx.spec.web.port}`]
      : []),
  ]
}

const folderWords = {
  'persistent-home': 'your own folder, kept when the workstation is deleted',
  'shared-folder': 'shared with all users, also kept',
  datasets: 'the chosen datasets, read-only',
} as const

/** Where a workload has the platform's folders; of a further one with its name before them. */
function foldersOf({ spec, profile, component }: GenerateContext): string[] {
  const where = component.name === undefined ? '' : `in ${component.name}, `
  return spec.volumes.flatMap((volume) => {
    if (!isPlatformFolder(volume) || !getsFolder(component, volume.name)) return []
    const platform = profile.volumes[volume.kind]
    if (platform === undefined) return []
    const own = component.folders?.find((it) => it.volume === volume.name)?.mountPath
    return [`  ${where}${escapeActions(own ?? volume.mountPath ?? platform.mountPath)}: ${folderWords[volume.kind]}`]
  })
}

function folderNotes(ctx: GenerateContext): string[] {
  const lines = componentContexts(ctx).flatMap(foldersOf)
  return lines.length === 0 ? [] : ['', 'Folders:', ...lines, 'Everything else is deleted with the workstation.']
}

function webNotes(ctx: GenerateContext): string[] {
  const scheme = hasTls(ctx) ? 'https' : 'http'
  const path = `{{ include "${ctx.chart}.path" . }}`
  if (!hasHost(ctx)) return ['The app is starting. Open it at the address of your Ingress controller, with the path', '', `  ${path}`]
  return ['The app is starting. Open it in your browser:', '', `  ${scheme}://{{ include "${ctx.chart}.host" . }}${path}`]
}

function serviceNotes(ctx: GenerateContext): string[] {
  const name = `{{ include "${ctx.chart}.fullname" . }}`
  return ['The app is starting. To see its status:', '', `  kubectl --namespace {{ .Release.Namespace }} get pods --selector app=${name}`]
}

function jobNotes(ctx: GenerateContext): string[] {
  const name = `{{ include "${ctx.chart}.fullname" . }}`
  return [
    'The job is running. To follow its output:',
    '',
    `  kubectl --namespace {{ .Release.Namespace }} logs --follow job/${name}-{{ .Release.Revision }}`,
    '',
    'To run it again, upgrade the release.',
  ]
}

/** The schedule as it stands in the CronJob, or the template's way to it. */
function scheduleText({ spec }: GenerateContext): string {
  const cron = spec.job.schedule?.cron ?? ''
  return isDeployValueRef(cron) ? `{{ ${printExpression(values(cron.deployValue))} }}` : escapeActions(cron)
}

function scheduleNotes(ctx: GenerateContext): string[] {
  const name = `{{ include "${ctx.chart}.fullname" . }}`
  const kubectl = 'kubectl --namespace {{ .Release.Namespace }}'
  return [
    `The job runs on the schedule ${scheduleText(ctx)}. To see its last run:`,
    '',
    `  ${kubectl} get cronjob/${name}`,
    '',
    'To start a run now and follow its output:',
    '',
    `  ${kubectl} create job ${name}-now --from=cronjob/${name}`,
    `  ${kubectl} logs --follow job/${name}-now`,
  ]
}

function opening(ctx: GenerateContext): string[] {
  if (ctx.batch) return ctx.scheduled ? scheduleNotes(ctx) : jobNotes(ctx)
  if (ctx.desktop) return desktopNotes(ctx)
  return ctx.ownUrl ? webNotes(ctx) : serviceNotes(ctx)
}

/** Where a further workload is a desktop: how its connection is called. */
function furtherDesktops(ctx: GenerateContext): string[] {
  const further = componentContexts(ctx).filter(({ component, desktop }) => desktop && component.base !== '')
  return further.flatMap(({ chart, own }) => [
    '',
    `A desktop of its own, with the connection {{ include "${chart}.${own('connectionName')}" . }}, is at`,
    '',
    `  ${guacamoleUrl(ctx)}`,
  ])
}

/** NOTES.txt: how to get in, where files are, and what the author adds. No password. */
export function notesText(ctx: GenerateContext): string {
  const { notes = '', notesOnly = false } = ctx.spec.chart
  const own = notes.trim() === '' ? [] : [escapeActions(notes.replace(/\n+$/, ''))]
  if (notesOnly && own.length > 0) return `${own.join('\n')}\n`
  const generated = [...opening(ctx), ...furtherDesktops(ctx), ...folderNotes(ctx)]
  return `${[...generated, ...(own.length === 0 ? [] : ['', ...own])].join('\n')}\n`
}
