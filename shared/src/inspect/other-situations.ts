import type { ChartToCheck, Finding } from '#check'
import { previewUser, type Rendered, type RenderRequest, traceTemplates } from '#render'
import type { Judging } from './fetch-judging.ts'
import type { InspectHost } from './inspection.ts'
import { seed } from './requests.ts'
import { type FirstInstallation, situations } from './situation.ts'

type SituationHost = InspectHost & { readonly engine: Exclude<InspectHost['engine'], undefined> }

export interface FirstChecked {
  readonly first: FirstInstallation
  /** What the first installation was checked with. */
  readonly chart: ChartToCheck
  readonly findings: readonly Finding[]
}

/** The findings that only other situations show, each with its situation; none where the host has given up. */
export async function otherSituations(
  { first, chart, findings }: FirstChecked,
  { host, judging }: { readonly host: SituationHost; readonly judging: Judging },
): Promise<readonly Finding[]> {
  const sameness = samenessIn(first)
  const known = new Set(findings.map(sameness))
  const late: Finding[] = []
  for (const situation of situations) {
    const request = situation.request(first)
    if (request === undefined) continue
    const found = await checkSituation(request, { first, chart, host, judging, isNew: (finding) => !known.has(sameness(finding)) })
    if (host.signal?.aborted) return []
    for (const finding of found) known.add(sameness(finding))
    late.push(...found.map((finding) => ({ ...finding, when: situation.when })))
  }
  return late
}

interface SituationCheck {
  readonly first: FirstInstallation
  readonly chart: ChartToCheck
  readonly host: SituationHost
  readonly judging: Judging
  /** Whether no situation before showed it. */
  isNew(finding: Finding): boolean
}

async function checkSituation(request: RenderRequest, check: SituationCheck): Promise<readonly Finding[]> {
  const { host, judging, isNew, first } = check
  const signal = host.signal === undefined ? {} : { signal: host.signal }
  const answer = await host.engine.render(request, { seed, ...signal })
  if (!answer.ok && answer.error.kind === 'problem') return []
  const rendered = answer.ok ? answer.value : undefined
  if (rendered !== undefined && isSameRender(rendered, first.rendered)) return []
  const engineError = !answer.ok && answer.error.kind === 'chart' ? answer.error.error : undefined
  const toCheck = chartIn(request, rendered, check)
  const found = (await judging.judge({ ...toCheck, engineError }, rest(host))).filter(isNew)
  if (found.length === 0 || rendered === undefined) return found
  // Only what is found for the first time needs its lines.
  const trace = await traceTemplates(host.engine, request, { seed, rendered })
  return (await judging.judge({ ...toCheck, engineError, trace: trace.ofManifest }, rest(host))).filter(isNew)
}

function chartIn(request: RenderRequest, rendered: Rendered | undefined, { first, chart, judging }: SituationCheck): ChartToCheck {
  const { profile } = first
  const { release } = request
  const upgrades = release.isUpgrade === true ? first.objects : undefined
  const seen = rendered === undefined ? {} : { rendered, admitted: judging.admitRendered(rendered, profile, previewUser(profile)) }
  const unseen = { rendered: undefined, admitted: undefined, linted: undefined, examples: undefined, trace: undefined }
  return { ...chart, ...unseen, ...seen, release, upgrades, onlyManifests: true }
}

export function rest(host: InspectHost): () => Promise<void> | undefined {
  return () => host.rest?.()
}

function isSameRender(one: Rendered, other: Rendered): boolean {
  const same = (index: number) => one.manifests[index]?.content === other.manifests[index]?.content
  return one.manifests.length === other.manifests.length && one.manifests.every((_, index) => same(index))
}

/** Makes a key that is equal for findings that say the same of the same thing, whatever the release is called. */
function samenessIn({ request, rendered }: FirstInstallation): (finding: Finding) => string {
  // NOTE what an upgrade creates again is named after the release's revision.
  const revised = new RegExp(`(${request.release.name}[a-z0-9-]*)-[12]\\b`, 'g')
  const { name } = request.release
  const chart = rendered.manifests[0]?.source.split('/')[0] ?? name
  return ({ rule, pointer, file, object, message }) =>
    [rule, pointer ?? '', file ?? '', object ?? '', message.en]
      .join('\n')
      .replace(revised, '$1')
      .replaceAll(`${chart}-${name}`, name)
      .replaceAll(`${name}-${chart}`, name)
}
