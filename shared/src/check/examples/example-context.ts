import { stringify } from 'yaml'
import { findPreset } from '#presets'
import { chaimeleon } from '#profile'
import type { ChartSpec } from '#spec'
import { type CheckContext, makeContext } from '../context/check-context.ts'
import type { RuleExample } from '../rule.ts'
import { desktopFiles } from './desktop-files.ts'
import { workstation } from './workstation.ts'

function presetSpec(): ChartSpec {
  const preset = findPreset('desktop-tensorflow')
  if (preset === undefined) throw new Error('The preset of the examples is gone')
  return preset.spec
}

/** An example as the rules see a chart; what it leaves out is the preset desktop's. For tests only. */
export function exampleContext({ objects, files, spec, profile, published }: RuleExample): CheckContext {
  return makeContext({
    profile: profile ?? chaimeleon,
    spec: (spec ?? ((it) => it))(presetSpec()),
    generated: { files: { ...desktopFiles, ...files } },
    rendered: {
      manifests: (objects ?? workstation()).map((object) => ({
        source: `demo/templates/${String(object.kind).toLowerCase()}.yaml`,
        content: stringify(object, { version: '1.1' }),
      })),
    },
    release: { name: 'lab', namespace: 'user-ana' },
    published: published ?? [],
  })
}
