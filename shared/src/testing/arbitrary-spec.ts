import fc from 'fast-check'
import type { Volume } from '#blocks'
import type { Profile } from '#profile'
import { type ChartSpec, checkReferences, isPlatformFolder, parseSpec } from '#spec'
import { guacamole, web } from './arbitrary/access.ts'
import { container } from './arbitrary/container.ts'
import { deployValues } from './arbitrary/deploy-values.ts'
import { examples, extraFiles, patches } from './arbitrary/expert.ts'
import { annotations, chart } from './arbitrary/metadata.ts'
import { type Arb, compact, type Draft, draftWith, maybe } from './arbitrary/tools.ts'
import { volumes } from './arbitrary/volumes.ts'
import { job, pod } from './arbitrary/workload.ts'

/** Up to two more containers, told apart by numbers from `base` on. */
function more(all: readonly Volume[], base: number, draft: Draft): Arb<unknown> {
  return fc.oneof(
    fc.constant([]),
    fc.tuple(container(all, base, draft)),
    fc.tuple(container(all, base, draft), container(all, base + 1, draft)),
  )
}

/** A further workload with its own name; its first container has the number `base`. */
function component(all: readonly Volume[], name: string, base: number, draft: Draft): Arb<unknown> {
  const folders = all.filter(isPlatformFolder).map((volume) => ({ volume: volume.name }))
  return fc.record({
    name: fc.constant(name),
    type: fc.constantFrom('service', 'desktop', 'batch-job'),
    main: container(all, base, draft),
    sidecars: more(all, base + 1, draft),
    initContainers: more(all, base + 3, draft),
    serviceName: draft.profile.fixedServiceNames === true ? maybe(fc.constant(`fixed-${name}`)) : fc.constant(undefined),
    guacamole: guacamole(draft),
    job: job(draft),
    pod: pod(draft),
    annotations: fc.record({ style: fc.constantFrom('one-include', 'separate'), extra: annotations(draft) }),
    folders: fc.subarray(folders),
  })
}

/** None most of the time, as most charts; else one or two. */
function components(all: readonly Volume[], draft: Draft): Arb<unknown> {
  const [first, second] = [component(all, 'engine', 0, draft), component(all, 'y', 0, draft)]
  return fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.tuple(first) }, fc.tuple(first, second))
}

function whole(all: Volume[], draft: Draft): Arb<unknown> {
  return fc.record({
    specVersion: fc.constant(2),
    profile: fc.constant(draft.profile.id),
    type: fc.constantFrom('desktop', 'web-app', 'batch-job'),
    chart: chart(),
    main: container(all, 0, draft),
    sidecars: more(all, 1, draft),
    initContainers: more(all, 3, draft),
    volumes: fc.constant(all),
    guacamole: guacamole(draft),
    web: web(draft),
    job: job(draft),
    pod: pod(draft),
    annotations: fc.record({ style: fc.constantFrom('one-include', 'separate'), extra: annotations(draft) }),
    components: components(all, draft),
    folders: maybe(fc.subarray(all.filter(isPlatformFolder).map((volume) => ({ volume: volume.name })))),
    helpersLibrary: fc.constantFrom('file', 'folder', 'submodule'),
    deployValues: fc.constant(draft.values),
    examples: examples(draft),
    extraFiles: extraFiles(draft),
    patches: patches(),
    silenced: fc.constantFrom([], [{ rule: 'CH014', reason: 'the admins know: {{ }}' }]),
  })
}

/** Valid specs for a platform: the right shape, and no field contradicts another. */
export function arbitrarySpec(profile: Profile): Arb<ChartSpec> {
  return deployValues()
    .map((values) => draftWith(profile, values))
    .chain((draft) => volumes(draft).chain((all) => whole(all, draft)))
    .map((spec) => parseSpec(compact(spec)))
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.value)
    .filter((spec) => checkReferences(spec, profile).length === 0)
}
