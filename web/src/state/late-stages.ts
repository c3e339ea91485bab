import { type Admitted, admit } from '@slipway/shared/admit'
import type { JsonObject } from '@slipway/shared/base'
import { type ChartToCheck, checkChartInSteps, type Finding, isManifest, type Rest, readManifest } from '@slipway/shared/check'
import { parsePatch } from '@slipway/shared/generate'
import type { Rendered, RenderedManifest } from '@slipway/shared/render'
import { kubernetesSchemas } from './kubernetes-schemas.ts'
import { lookAtExamples } from './look-at-examples.ts'
import type { Pretend } from './stages.ts'

export { lookAtExamples, parsePatch }

/** The operator's names hold the time; a fixed one keeps the preview still. */
const pretendedNow = new Date('2026-01-01T09:00:00Z')

function objectOf(manifest: RenderedManifest): JsonObject[] {
  const parsed = readManifest(manifest)
  return parsed !== undefined && isManifest(parsed) ? [parsed.object] : []
}

/** What the operator would make of the manifests for a pretend user. */
export async function admitRendered(rendered: Rendered, { profile, user, namespace }: Pretend, rest: Rest): Promise<Admitted> {
  const objects: JsonObject[] = []
  for (const manifest of rendered.manifests) {
    objects.push(...objectOf(manifest))
    await rest()
  }
  return admit(objects, profile, { user, gid: profile.pretend.gid, namespace, now: pretendedNow })
}

/** All that was found, with the schemas of the Kubernetes version nearest to the wanted one; `rest` comes before it and between its steps. */
export async function checkRendered(chart: ChartToCheck, kubeVersion: string | null, rest: Rest): Promise<readonly Finding[]> {
  const kubernetes = await kubernetesSchemas(kubeVersion)
  await rest()
  return checkChartInSteps({ ...chart, kubernetes }, rest)
}
