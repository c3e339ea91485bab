import { type ChartFiles, previewObjects, previewRelease, previewUser, type RenderRequest, withDatasets } from '#render'
import type { InspectOptions, View } from './inspection.ts'
import type { Installer } from './judge.ts'

/** Passwords and certificates repeat, so that two inspections of one chart are equal. */
export const seed = 'preview'

/** The first installation: by the platform's usual person, without datasets. */
export function firstRequest(chart: ChartFiles, { profile, kubeVersion, values, apiVersions }: InspectOptions): RenderRequest {
  return {
    chart,
    release: previewRelease(profile),
    objects: previewObjects(profile),
    ...(values === undefined ? {} : { values }),
    ...(kubeVersion === undefined ? {} : { kubeVersion }),
    ...(apiVersions === undefined ? {} : { apiVersions: [...apiVersions] }),
  }
}

/** The installation that a person looks at; the first itself where it is the same. */
export function viewRequest(first: RenderRequest, { profile, view }: InspectOptions): RenderRequest {
  if (view === undefined || isFirst(first, view)) return first
  const isUpgrade = view.mode === 'upgrade'
  const request: RenderRequest = {
    ...first,
    release: { name: view.release, namespace: view.namespace, revision: isUpgrade ? 2 : 1, isUpgrade },
    objects: previewObjects(profile, view),
    ...(view.valuesYaml === null ? {} : { values: { ...first.values, files: [...(first.values?.files ?? []), view.valuesYaml] } }),
  }
  // NOTE values of the deploy form hold the datasets already, as the person left them.
  return view.valuesYaml === null && view.datasets.length > 0 ? withDatasets(request, view.datasets.join(',')) : request
}

function isFirst({ release }: RenderRequest, { release: name, namespace, mode, datasets, valuesYaml }: View): boolean {
  return name === release.name && namespace === release.namespace && mode === 'install' && datasets.length === 0 && valuesYaml === null
}

/** The person for whom the shown installation is made. */
export function viewer({ profile, view }: InspectOptions): Installer {
  return view ?? previewUser(profile)
}
