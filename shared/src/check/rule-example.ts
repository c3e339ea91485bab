import { stringify } from 'yaml'
import { text } from '#base'
import { chaimeleon } from '#profile'
import { desktopFiles } from './examples/desktop-files.ts'
import { desktopSpec } from './examples/desktop-spec.ts'
import { workstation } from './examples/workstation.ts'
import type { RuleExample } from './rule.ts'
import { rules } from './rules/index.ts'
import { type ExamplePart, sourceExamples } from './source-examples.ts'

export type { ExamplePart }

/** What an example holds, by the key of each part. */
type Parts = ReadonlyMap<string, { readonly name: ExamplePart['name']; readonly content: string }>

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.1' })
}

function partsOf({ objects = workstation(), files, spec, profile = chaimeleon, published = [] }: RuleExample): Parts {
  const base = desktopSpec(profile)
  const parts = new Map<string, { name: ExamplePart['name']; content: string }>()
  const add = (key: string, en: string, es: string, content: string) => parts.set(key, { name: text(en, es), content })
  for (const object of objects) {
    const { metadata } = object
    const name = typeof metadata === 'object' && metadata !== null && 'name' in metadata ? String(metadata.name) : ''
    const title = `${String(object.kind)} ${name}`.trim()
    add(title, title, title, yaml(object))
  }
  for (const [path, content] of Object.entries({ ...desktopFiles, ...files })) add(path, path, path, content)
  add('#spec', 'The spec', 'La especificación', yaml(spec === undefined ? base : spec(base)))
  const { id, quota } = profile
  add('#profile', 'The platform', 'La plataforma', yaml({ platform: id, quota }))
  if (published.length > 0) add('#published', 'Published versions', 'Versiones publicadas', yaml(published))
  return parts
}

/** A rule's breaking and keeping example: the parts of a chart in which the two differ. Empty where no rule has that id. */
export function ruleExample(id: string): readonly ExamplePart[] {
  const other = sourceExamples[id]
  if (other !== undefined) return [other]
  const rule = rules.find((it) => it.id === id)
  if (rule === undefined) return []
  const [breaks, keeps] = [partsOf(rule.examples.breaks), partsOf(rule.examples.keeps)]
  return [...new Map([...breaks, ...keeps])].flatMap(([key, { name }]) => {
    const [wrong, right] = [breaks.get(key)?.content, keeps.get(key)?.content]
    return wrong === right ? [] : [{ name, breaks: wrong, keeps: right }]
  })
}
