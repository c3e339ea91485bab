import { stringify } from 'yaml'
import { type RuleExample, rules } from '#check'
import type { ChartSource } from '#inspect'
import { presets } from '#presets'
import { chaimeleon } from '#profile'

/** The examples of all rules as charts: a spec where the example is one, else the files of a chart with its objects as templates. */
export function ruleExampleSources(): readonly { readonly name: string; readonly source: ChartSource }[] {
  return rules.flatMap(({ id, examples }) =>
    (['breaks', 'keeps'] as const).map((how) => ({ name: `${id} ${how}`, source: sourceOf(examples[how]) })),
  )
}

function sourceOf({ spec, objects = [], files, profile = chaimeleon }: RuleExample): ChartSource {
  const [starter] = presets
  if (starter === undefined) throw new Error('No starter')
  if (spec !== undefined) return { spec: spec({ ...starter.spec, profile: profile.id }) }
  const templates = objects.map((object, at) => [`templates/object-${at}.yaml`, stringify(object, { version: '1.1' })])
  return { files: { files: { 'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n', ...Object.fromEntries(templates), ...files } } }
}
