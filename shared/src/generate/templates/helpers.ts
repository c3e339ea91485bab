import { isDeployValueRef, values } from '#blocks'
import { componentContexts, type GenerateContext } from '../context.ts'
import { printExpression } from '../write/print-expression.ts'
import { escapeActions } from '../write/quote.ts'
import { hasHost } from './ingress.ts'
import { sizeHelpers } from './size-helpers.ts'

interface Helper {
  readonly name: string
  readonly says: string
  readonly body: string
}

/** Helm's way to make a label's value of any text: what labels refuse becomes `_`. */
const asLabel = 'regexReplaceAll "[^A-Za-z0-9._-]+" . "_" | trunc 63 | trimAll "._-" | quote'

/** So many characters of a release's name at least tell two releases apart; where fewer would be left, a hash does. */
const RELEASE_PART = 20
const HASH_PART = 8

/** The platform's own formula; of a chart with a long name a cut name ends with a hash, so that no two releases share one. */
function fullnameBody(chart: string, longest: number): string {
  const cut = `trunc ${longest} | trimSuffix "-"`
  const both = 'printf "%s-%s" .Chart.Name .Release.Name'
  const isLong = chart.length > longest - RELEASE_PART - 1
  const short = `printf "%s-%s" ($name | trunc ${longest - HASH_PART - 1} | trimSuffix "-") ($name | sha256sum | trunc ${HASH_PART})`
  return [
    '{{- if contains .Chart.Name .Release.Name }}',
    `{{- .Release.Name | ${cut} }}`,
    '{{- else }}',
    ...(isLong
      ? [`{{- $name := ${both} }}`, `{{- if gt (len $name) ${longest} }}`, `{{- ${short} }}`, '{{- else }}', '{{- $name }}', '{{- end }}']
      : [`{{- ${both} | ${cut} }}`]),
    '{{- end }}',
  ].join('\n')
}

function nameHelpers({ chart, batch }: GenerateContext): Helper[] {
  // NOTE a CronJob's name gets eleven more characters for each Job that it starts, and a Job's name the revision.
  const longest = batch ? 52 : 63
  return [
    { name: 'chartName', says: "The chart's name, short enough for a label.", body: '{{- .Chart.Name | trunc 63 | trimAll "-._" }}' },
    {
      name: 'fullname',
      says: "Name of all objects: the release name if it contains the chart's name, otherwise both.",
      body: fullnameBody(chart, longest),
    },
    {
      name: 'chart',
      says: 'Chart name and version, as a label.',
      body: '{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimAll "-._" }}',
    },
    {
      name: 'selectorLabels',
      says: 'Labels that identify the release.',
      body: `app.kubernetes.io/name: {{ include "${chart}.chartName" . | quote }}\napp.kubernetes.io/instance: {{ .Release.Name | quote }}`,
    },
    {
      name: 'labels',
      says: 'Labels of all objects.',
      body: [
        `helm.sh/chart: {{ include "${chart}.chart" . | quote }}`,
        `{{ include "${chart}.selectorLabels" . }}`,
        '{{- with .Chart.AppVersion }}',
        `app.kubernetes.io/app-version: {{ ${asLabel} }}`,
        '{{- end }}',
        '{{- with .Chart.Version }}',
        `app.kubernetes.io/version: {{ ${asLabel} }}`,
        '{{- end }}',
        'app.kubernetes.io/managed-by: {{ .Release.Service | quote }}',
      ].join('\n'),
    },
  ]
}

/** The name of a further workload's objects; a cut one ends with a hash of what was cut, then its own name. */
function componentNameHelper({ chart, component, own, batch }: GenerateContext): Helper {
  const { name = '' } = component
  const room = (batch ? 52 : 63) - name.length - 1
  const short = `($name | trunc ${room - HASH_PART - 1} | trimSuffix "-") ($name | sha256sum | trunc ${HASH_PART})`
  return {
    name: own('fullname'),
    says: `Name of the objects of ${name}.`,
    body: [
      `{{- $name := include "${chart}.fullname" . }}`,
      `{{- if gt (len $name) ${room} }}`,
      `{{- printf "%s-%s-${name}" ${short} }}`,
      '{{- else }}',
      `{{- printf "%s-${name}" $name }}`,
      '{{- end }}',
    ].join('\n'),
  }
}

function componentHelpers(ctx: GenerateContext): Helper[] {
  return [componentNameHelper(ctx), ...(ctx.desktop ? [connectionHelper(ctx), secretHelper(ctx)] : [])]
}

function secretHelper({ chart, own }: GenerateContext): Helper {
  return {
    name: own('keptSecret'),
    says: 'A password of this release: what its Secret holds already, else a random one. Takes root, key and length.',
    body: [
      `{{- $secret := lookup "v1" "Secret" .root.Release.Namespace (include "${chart}.${own('fullname')}" .root) | default dict }}`,
      '{{- with get ($secret.data | default dict) .key }}',
      '{{- b64dec . }}',
      '{{- else }}',
      '{{- randAlphaNum (int .length) }}',
      '{{- end }}',
    ].join('\n'),
  }
}

function hostBody(ctx: GenerateContext): string {
  const { host } = ctx.spec.web
  const library = ctx.library('host')
  const usual = library === undefined ? escapeActions(ctx.profile.web.host) : `{{- ${printExpression(library)} }}`
  if (isDeployValueRef(host) && usual === '') return `{{- ${printExpression(values(host.deployValue))} | default "" }}`
  if (isDeployValueRef(host)) return `{{- with ${printExpression(values(host.deployValue))} }}{{ . }}{{ else }}${usual}{{ end }}`
  return host === undefined ? usual : escapeActions(host)
}

/** The path below the host: the spec's, or the platform's pattern of namespace and release. */
function pathBody(ctx: GenerateContext): string {
  const { path } = ctx.spec.web
  if (isDeployValueRef(path))
    return `{{- with ${printExpression(values(path.deployValue))} }}/{{ . | toString | trimAll "/" }}{{ else }}${usualPath(ctx)}{{ end }}`
  return path === undefined ? usualPath(ctx) : escapeActions(path.replace(/(.)\/+$/, '$1'))
}

/** The platform's pattern, where the spec and the person who deploys say nothing. */
function usualPath(ctx: GenerateContext): string {
  return ctx.profile.web.path
    .replaceAll('{namespace}', '{{ .Release.Namespace }}')
    .replaceAll('{release}', '{{ .Release.Name }}')
    .replaceAll('{fullname}', `{{ include "${ctx.chart}.fullname" . }}`)
}

function webHelpers(ctx: GenerateContext): Helper[] {
  const path = { name: 'path', says: 'Path of the app.', body: pathBody(ctx) }
  return hasHost(ctx) ? [{ name: 'host', says: "The application's host.", body: hostBody(ctx) }, path] : [path]
}

function connectionHelper({ chart, own }: GenerateContext): Helper {
  return {
    name: own('connectionName'),
    says: 'Name of the remote desktop connection, with its start date and time.',
    body: `DATE-TIME---{{ include "${chart}.${own('fullname')}" . }}`,
  }
}

/** `_helpers.tpl`: the chart's own helpers, only those that its templates call. */
export function helpersText(ctx: GenerateContext, secrets: boolean): string {
  const helpers = [
    ...nameHelpers(ctx),
    ...(ctx.desktop ? [connectionHelper(ctx)] : []),
    ...(ctx.ownUrl ? webHelpers(ctx) : []),
    ...(secrets ? [secretHelper(ctx)] : []),
    ...sizeHelpers(ctx),
    ...componentContexts(ctx).slice(1).flatMap(componentHelpers),
  ]
  return helpers.map((it) => `{{- /* ${it.says} */ -}}\n{{- define "${ctx.chart}.${it.name}" -}}\n${it.body}\n{{- end }}\n`).join('\n')
}
