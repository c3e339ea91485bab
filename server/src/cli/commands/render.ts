import { datasetIds, type SimulatedUser } from '@slipway/shared/admit'
import { viewChart } from '@slipway/shared/inspect'
import { withDatasets } from '@slipway/shared/render'
import { Command, Option } from 'commander'
import { profileOf } from '../check-source.ts'
import { EXIT, fail } from '../exit.ts'
import { printAdmitted } from '../print-admitted.ts'
import { readSource } from '../read-source.ts'
import { addRenderOptions, type RenderOptions, renderRequestOf } from '../render-options.ts'
import { printData, refuse, sayEngineError } from '../say.ts'
import { withEngine } from '../with-engine.ts'

interface Options extends RenderOptions {
  readonly asOperator?: boolean
  readonly user?: string
  readonly datasets?: string
  readonly deniedDatasets?: string
  readonly unknownDatasets?: string
  readonly role: SimulatedUser['role']
}

const roles = ['user', 'administrator', 'without-group'] as const

function personOf({ role, deniedDatasets, unknownDatasets }: Options): SimulatedUser {
  return { role, denied: datasetIds(deniedDatasets), unknown: datasetIds(unknownDatasets) }
}

/** `render SOURCE`: exactly what `helm template` v4 prints, or what the platform's operator makes of it. */
export function command(): Command {
  return addRenderOptions(new Command('render').description('render a chart as `helm template` does').argument('<source>'))
    .option('--as-operator', 'show the objects as the platform’s operator changes them')
    .option('--user <name>', 'with --as-operator: the user who deploys it')
    .option('--datasets <ids>', 'the datasets chosen, separated by commas')
    .option('--denied-datasets <ids>', 'with --as-operator: datasets that the user has no access to')
    .option('--unknown-datasets <ids>', 'with --as-operator: datasets that do not exist')
    .addOption(new Option('--role <role>', 'with --as-operator: what the person is').choices(roles).default('user'))
    .action(render)
}

async function render(path: string, options: Options): Promise<void> {
  const source = await readSource(path)
  if (!source.ok) return refuse(source.error)
  const profile = profileOf(source.value)
  const user = options.user ?? profile.previewAs.user
  const namespace = options.asOperator && options.namespace === 'default' ? `${profile.user.namespacePrefix}${user}` : options.namespace
  const request = await renderRequestOf(source.value.chart, { ...options, namespace })
  if (!request.ok) return refuse(request.error)
  const { datasets } = options
  const chosen = datasets === undefined ? request.value : withDatasets(request.value, datasets)
  const viewed = await withEngine((engine) =>
    viewChart(chosen, { profile, user: { user, namespace, person: personOf(options) } }, { engine }),
  )
  if (!viewed.ok) {
    if (viewed.error.kind === 'problem') return refuse(viewed.error.problem)
    sayEngineError(viewed.error.error)
    return fail(EXIT.findings)
  }
  if (options.asOperator) printAdmitted(viewed.value.admitted)
  else printData(viewed.value.rendered.output)
}
