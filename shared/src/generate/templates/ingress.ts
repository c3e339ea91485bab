import { computed, type Entry, type Expression, entry, format, isDeployValueRef, list, map, record, type Tree, typed } from '#blocks'
import type { GenerateContext } from '../context.ts'
import { type ChartObject, objectTree } from './object.ts'
import { servicePorts } from './service.ts'

/** The Ingress of a web application with its own URL. */
export function ingress(ctx: GenerateContext): ChartObject | undefined {
  if (!ctx.ownUrl) return undefined
  const { web } = ctx.spec
  const { web: platform } = ctx.profile
  const className = web.className ?? platform.className
  const spec = map(
    !platform.classAnnotation && className !== '' && entry('ingressClassName', className, { origin: '/web/className' }),
    tlsEntry(ctx),
    entry('rules', list([ruleTree(ctx)])),
  )
  const parts = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', annotations: annotations(ctx), body: record({ spec }) }
  return { kind: 'Ingress', file: 'ingress.yaml', tree: objectTree(parts, ctx), origin: '/web' }
}

/** The host as a tree; undefined: the Ingress answers for every host. */
function hostTree(ctx: GenerateContext): Tree | undefined {
  return hasHost(ctx) ? computed(ctx.helper('host')) : undefined
}

/** Whether the Ingress cuts the path off; at the root there is nothing to cut. */
function isRewritten(ctx: GenerateContext): boolean {
  return ctx.spec.web.basePath?.by === 'rewrite' && ctx.spec.web.path !== '/'
}

/** Whether a host is known, by the spec or the platform. */
export function hasHost(ctx: GenerateContext): boolean {
  return ctx.spec.web.host !== undefined || ctx.profile.web.host !== ''
}

/** Whether the application is reached by HTTPS. */
export function hasTls(ctx: GenerateContext): boolean {
  return hasHost(ctx) && (ctx.spec.web.tls !== undefined || ctx.profile.web.tls)
}

function ruleTree(ctx: GenerateContext) {
  const rewritten = isRewritten(ctx)
  const path = ctx.helper('path')
  const port = servicePorts(ctx).find((it) => it.port.port === ctx.spec.web.port)
  const backend = record({
    service: record({ name: computed(ctx.helper('fullname')), port: record({ name: port?.name ?? 'http' }) }),
  })
  const rule = record({
    path: computed(rewritten ? format(path, '(/|$)(.*)') : path),
    pathType: rewritten ? 'ImplementationSpecific' : 'Prefix',
    backend,
  })
  const host = hostTree(ctx)
  const http = entry('http', record({ paths: list([{ value: rule, origin: '/web/path' }]) }))
  const when = hostWhen(ctx)
  const hostEntry = host && entry('host', host, { origin: '/web/host', when })
  // NOTE a list item must begin with a line that is always there.
  return when === undefined ? map(hostEntry, http) : map(http, hostEntry)
}

function tlsEntry(ctx: GenerateContext): Entry | undefined {
  const { tls } = ctx.spec.web
  const host = hostTree(ctx)
  if (host === undefined || !hasTls(ctx)) return undefined
  const secretName = tls?.secret
  return entry('tls', list([record({ hosts: list([host]), secretName })]), { origin: '/web/tls', when: hostWhen(ctx) })
}

/** A host that may be left empty, and for which the platform has none: without one the Ingress answers for every host. */
function hostWhen(ctx: GenerateContext): Expression | undefined {
  return isDeployValueRef(ctx.spec.web.host) && ctx.profile.web.host === '' ? ctx.helper('host') : undefined
}

const nginx = 'nginx.ingress.kubernetes.io/'

function annotations(ctx: GenerateContext): Entry[] {
  const { web } = ctx.spec
  const { web: platform } = ctx.profile
  const className = web.className ?? platform.className
  const timeout = web.timeoutSeconds ?? (web.websocket === true ? 3600 : undefined)
  const origin = web.timeoutSeconds === undefined ? '/web/websocket' : '/web/timeoutSeconds'
  const signIn = web.signIn === true ? Object.entries(platform.signIn?.annotations ?? {}) : []
  return [
    platform.classAnnotation && className !== ''
      ? entry('kubernetes.io/ingress.class', typed(className), { origin: '/web/className' })
      : undefined,
    ...(isRewritten(ctx)
      ? [
          entry(`${nginx}use-regex`, typed('true'), { origin: '/web/basePath' }),
          entry(`${nginx}rewrite-target`, typed('/$2'), { origin: '/web/basePath' }),
        ]
      : []),
    web.bodySize === undefined ? undefined : entry(`${nginx}proxy-body-size`, typed(web.bodySize), { origin: '/web/bodySize' }),
    ...(timeout === undefined
      ? []
      : ['proxy-read-timeout', 'proxy-send-timeout'].map((name) => entry(nginx + name, typed(String(timeout)), { origin }))),
    ...signIn.map(([name, value]) => entry(name, typed(value), { origin: '/web/signIn' })),
  ].filter((it) => it !== undefined)
}
