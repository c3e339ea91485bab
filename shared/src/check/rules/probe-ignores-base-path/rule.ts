import { listAt, text, textAt } from '#base'
import type { PodContainer } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Variables that commonly tell a program under which path it answers. */
const baseVariable =
  /^(?:.*_)?(?:BASE_?(?:URL|PATH)|ROOT_?PATH|URL_?PREFIX|PATH_?PREFIX|CONTEXT_?PATH|SCRIPT_NAME|SUB_?PATH|URL_BASE_PATHNAME)$/i
const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const

/** The path of a text that is a path or a whole address. */
function pathIn(value: string): string {
  return value.replace(/^https?:\/\/[^/]+/, '').replace(/\/+$/, '')
}

function baseOf({ json }: PodContainer): { readonly name: string; readonly path: string } | undefined {
  for (const entry of listAt(json, 'env')) {
    const [name, value] = [textAt(entry, 'name') ?? '', textAt(entry, 'value') ?? '']
    if (!baseVariable.test(name) || !/^(\/|https?:\/\/)/.test(value)) continue
    const path = pathIn(value)
    if (path !== '') return { name, path }
  }
  return undefined
}

/** A program that is told to answer below a path answers 'not found' everywhere else. */
export const probeIgnoresBasePath: Rule = {
  id: 'probe-ignores-base-path',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('A probe ignores the base path', 'Una sonda ignora la ruta base'),
  why: text(
    'The app only answers under its base path, so the probe fails: the pod never becomes ready or keeps restarting.',
    'La aplicación solo responde bajo su ruta base, así que la sonda falla: el pod nunca está listo o se reinicia sin parar.',
  ),
  fix: text("Start the probe's path with the base path.", 'Empieza la ruta de la sonda con la ruta base.'),
  check: ({ workloads }) =>
    workloads
      .flatMap(({ containers }) => containers)
      .flatMap((container): Report[] => {
        const base = baseOf(container)
        if (base === undefined) return []
        return probes.flatMap((probe) => {
          const path = textAt(container.json, probe, 'httpGet', 'path')
          if (path === undefined || path === base.path || path.startsWith(`${base.path}/`)) return []
          return [
            {
              manifest: container.workload.manifest,
              path: [...container.path, probe, 'httpGet', 'path'],
              message: text(
                `The ${probe} of ${container.name} requests ${path}, but ${base.name} is ${base.path}.`,
                `El ${probe} de ${container.name} pide ${path}, pero ${base.name} es ${base.path}.`,
              ),
            },
          ]
        })
      }),
  examples: {
    breaks: {
      objects: workstation({
        [`${MAIN}/env/3`]: { name: 'BASE_URL', value: '/user-ana/lab/' },
        [`${MAIN}/readinessProbe`]: { httpGet: { path: '/health', port: 80 } },
      }),
    },
    keeps: {
      objects: workstation({
        [`${MAIN}/env/3`]: { name: 'BASE_URL', value: '/user-ana/lab/' },
        [`${MAIN}/readinessProbe`]: { httpGet: { path: '/user-ana/lab/health', port: 80 } },
      }),
    },
  },
}
