import { admit } from '@slipway/shared/admit'
import type { Problem, Result } from '@slipway/shared/base'
import { err, ok } from '@slipway/shared/base'
import { type ChartToCheck, checkChart, type Finding, readManifest } from '@slipway/shared/check'
import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { type Profile, profiles } from '@slipway/shared/profile'
import { pretendObjects, pretendRelease, type Rendered, traceTemplates } from '@slipway/shared/render'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import type { Source } from './read-source.ts'
import { runExamples } from './run-examples.ts'

/** Everything that is known to be wrong with a source: rendered, linted, let in by the pretend operator, checked. */
export async function checkSource(source: Source, engine: ChartEngine, kubeVersion?: string): Promise<Result<readonly Finding[], Problem>> {
  const profile = source.kind === 'spec' ? source.profile : profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  const release = pretendRelease(profile)
  const { namespace } = release
  const objects = pretendObjects(profile)
  const { chart } = source
  const version = kubeVersion === undefined ? {} : { kubeVersion }
  const [rendered, linted, kubernetes] = [
    await engine.render({ chart, release, objects, ...version }),
    await engine.lint({ chart, namespace, ...version }),
    await loadKubernetesSchemas(kubeVersion),
  ]
  if (!rendered.ok && rendered.error.kind === 'problem') return err(rendered.error.problem)
  if (!linted.ok && linted.error.kind === 'problem') return err(linted.error.problem)
  const examples = rendered.ok ? await runExamples(source, engine, { kubeVersion }) : ok([])
  if (!examples.ok) return examples
  const engineError = !rendered.ok && rendered.error.kind === 'chart' ? rendered.error.error : undefined
  const toCheck: ChartToCheck = {
    profile,
    release,
    kubernetes,
    examples: examples.value,
    ...(rendered.ok ? { trace: (await traceTemplates(engine, { chart, release, objects, ...version })).ofManifest } : {}),
    ...(source.kind === 'spec' ? { spec: source.spec, generated: source.generated } : { generated: { files: chart.files } }),
    ...(rendered.ok ? { rendered: rendered.value, admitted: admitted(rendered.value, profile, namespace) } : {}),
    ...(engineError === undefined ? {} : { engineError }),
    ...(linted.ok ? { linted: linted.value } : {}),
  }
  return ok(checkChart(toCheck))
}

function admitted(rendered: Rendered, profile: Profile, namespace: string) {
  const objects = rendered.manifests.map(readManifest).flatMap((it) => (it !== undefined && 'object' in it ? [it.object] : []))
  return admit(objects, profile, { user: profile.pretend.user, gid: profile.pretend.gid, namespace, now: new Date(0) })
}
