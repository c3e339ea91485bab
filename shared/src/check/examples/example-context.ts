import { stringify } from 'yaml'
import { chaimeleon } from '#profile'
import { type CheckContext, makeContext } from '../context/check-context.ts'
import type { RuleExample } from '../rule.ts'
import { desktopFiles } from './desktop-files.ts'
import { desktopSpec } from './desktop-spec.ts'
import { workstation } from './workstation.ts'

/** An example as the rules see a chart; what it leaves out is the example desktop's. For tests only. */
export function exampleContext({ objects, files, spec, profile = chaimeleon, published }: RuleExample): CheckContext {
  const base = desktopSpec(profile)
  return makeContext({
    profile,
    spec: spec === undefined ? base : spec(base),
    generated: { files: { ...desktopFiles, ...files } },
    rendered: {
      manifests: (objects ?? workstation()).map((object) => ({
        source: `demo/templates/${String(object.kind).toLowerCase()}.yaml`,
        content: stringify(object, { version: '1.1' }),
        object,
      })),
    },
    release: { name: 'lab', namespace: 'user-ana' },
    published,
  })
}
