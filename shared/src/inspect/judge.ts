// The stages after the manifests, in a separate chunk: a page shows manifests before it has fetched them.
import { type Admitted, admissionOf, admit, type SimulatedUser, usualUser } from '#admit'
import type { JsonObject } from '#base'
import { type ChartToCheck, checkChartInSteps, type Finding, isManifest, readManifest } from '#check'
import type { Profile } from '#profile'
import type { PreviewUser, Rendered } from '#render'

export { diffExamples, examplesInFiles, renderExamples } from '#check'
export { parsePatch } from '#generate'

/** The operator's names hold the time; a fixed one keeps what is shown still. */
const fixedTime = new Date('2026-01-01T09:00:00Z')

/** The objects of a render as plain data; documents that are empty or no YAML are left out. */
export function objectsOf({ manifests }: Pick<Rendered, 'manifests'>): readonly JsonObject[] {
  return manifests.flatMap((manifest) => {
    const parsed = readManifest(manifest)
    return parsed !== undefined && isManifest(parsed) ? [parsed.object] : []
  })
}

/** The person who installs, and what the person is to the platform. */
export interface Installer extends PreviewUser {
  readonly person?: SimulatedUser | undefined
}

/** What the platform's operator would make of a render. */
export function admitRendered(rendered: Rendered, profile: Profile, { user, namespace, person = usualUser }: Installer): Admitted {
  return admit(objectsOf(rendered), profile, { user, namespace, ...admissionOf(person, profile.previewAs.gid), now: fixedTime })
}

/** Everything that is wrong with a chart; `rest` comes between the steps. */
export function judge(chart: ChartToCheck, rest: () => Promise<void> | undefined): Promise<readonly Finding[]> {
  return checkChartInSteps(chart, rest)
}
