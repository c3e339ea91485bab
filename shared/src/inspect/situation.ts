import { type JsonObject, type Localized, text } from '#base'
import type { Profile } from '#profile'
import { type Rendered, type RenderRequest, withDatasets } from '#render'
import { type Limit, valuesAtLimit } from './values-at-limit.ts'

/** An installation that a chart must survive and that the first render does not show. */
export type SituationId = 'upgrade' | 'datasets' | 'release-name' | 'smallest-values' | 'largest-values'

/** What a situation is made from: the first installation. */
export interface FirstInstallation {
  readonly request: RenderRequest
  readonly rendered: Rendered
  readonly profile: Profile
  /** The objects that the first installation creates, as `lookup` finds them on an upgrade. */
  readonly objects: readonly JsonObject[]
}

export interface Situation {
  readonly id: SituationId
  /** Completes "This happens …". */
  readonly when: Localized
  /** The request that renders it; undefined where the chart has no such situation. */
  request(first: FirstInstallation): RenderRequest | undefined
}

/** Ids of the length that the platform's dataset service gives out. */
const twoDatasets = '0a1b2c3d-0000-4000-8000-000000000001,0a1b2c3d-0000-4000-8000-000000000002'

/** The chart's name as Helm reads it; a release named after it is shortened by most charts. */
function chartNameOf({ rendered }: FirstInstallation): string | undefined {
  return rendered.manifests[0]?.source.split('/')[0]
}

function atLimit(limit: Limit): Situation['request'] {
  return ({ request }) => {
    const values = valuesAtLimit(request.chart.files['values.schema.json'], limit)
    if (values === undefined) return undefined
    return { ...request, values: { ...request.values, files: [...(request.values?.files ?? []), JSON.stringify(values)] } }
  }
}

/** All situations besides the first installation, in the order in which their findings are listed. */
export const situations: readonly Situation[] = [
  {
    id: 'upgrade',
    when: text('when the release is upgraded', 'al actualizar la release'),
    request: ({ request, objects }) => ({
      ...request,
      release: { ...request.release, isUpgrade: true, revision: 2 },
      objects: [...(request.objects ?? []), ...objects],
    }),
  },
  {
    id: 'datasets',
    when: text('when someone chooses two datasets', 'cuando alguien elige dos conjuntos de datos'),
    request: ({ request }) => {
      const chosen = withDatasets(request, twoDatasets)
      return chosen === request ? undefined : chosen
    },
  },
  {
    id: 'release-name',
    when: text('when the release name contains the chart name', 'cuando el nombre de la release contiene el del chart'),
    request: (first) => {
      const chart = chartNameOf(first)
      const { release } = first.request
      if (chart === undefined || release.name.includes(chart)) return undefined
      return { ...first.request, release: { ...release, name: `${chart}-${release.name}`.slice(0, 53).replace(/-+$/, '') } }
    },
  },
  {
    id: 'smallest-values',
    when: text(
      'when the deploy form contains empty texts and the smallest numbers',
      'cuando el formulario de despliegue contiene textos vacíos y los números más pequeños',
    ),
    request: atLimit('smallest'),
  },
  {
    id: 'largest-values',
    when: text(
      'when the deploy form contains the largest numbers and everything is switched on',
      'cuando el formulario de despliegue contiene los números más grandes y todo está activado',
    ),
    request: atLimit('largest'),
  },
]
