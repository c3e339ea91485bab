import type { RJSFSchema } from '@rjsf/utils'
import { envSources, volumes } from '@slipway/shared/blocks'
import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { setAt } from '../draft/document.ts'
import { examineDocument } from '../draft/spec-issues.ts'
import { blockWidget } from '../text/field-words.ts'
import table from './field-table.ts?raw'
import { extrasOf, formSchema, partOfSchema } from './form-schema.ts'
import { initialOption } from './initial-values.ts'

/** Every field of the form with its name in the catalogues; options of choices included. */
function named(schema: RJSFSchema): string[] {
  const { path, choice } = extrasOf(schema)
  const inner = [...Object.values(schema.properties ?? {}), schema.items, ...Object.values(choice?.options ?? {})]
  return [path, ...inner.flatMap((it) => (typeof it === 'object' && !Array.isArray(it) ? named(it) : []))]
}

it('knows every field of the spec, the containers by one name', () => {
  const paths = new Set(named(formSchema()))
  for (const path of ['chart.name', 'container.image.tag.fixed.tag', 'container.env.text.value', 'volumes.new-claim.size'])
    expect(paths).toContain(path)
  expect([...paths].filter((path) => path.startsWith('main.') || path.startsWith('sidecars.'))).toEqual([])
})

it('leaves no union for rjsf to pick a branch of', () => {
  expect(JSON.stringify(formSchema())).not.toMatch(/"(anyOf|oneOf|allOf)"/)
})

it('offers a field that only the user can decide as one to hand over', () => {
  const [size] = ['main', 'resources', 'size'].reduce<RJSFSchema[]>(
    ([schema], key) => {
      const child = schema?.properties?.[key]
      return typeof child === 'object' ? [child] : []
    },
    [formSchema()],
  )
  expect(size === undefined ? undefined : extrasOf(size)).toMatchObject({ path: 'container.resources.size', settable: true })
})

it('cuts a step to its fields, in the order asked for', () => {
  const part = partOfSchema(['/main/resources/requests/memory', '/main/image/repository', '/main/resources/gpu'])
  expect(Object.keys(part.properties ?? {})).toEqual(['main'])
  const main = part.properties?.main
  expect(typeof main === 'object' ? Object.keys(main.properties ?? {}) : []).toEqual(['resources', 'image'])
})

it('starts every kind of folder and variable with something that the spec takes', () => {
  const [preset] = presets
  const containers = { volumes: '/volumes', 'container.env': '/main/env' }
  for (const [path, pointer] of Object.entries(containers)) {
    const list = pointer
      .split('/')
      .slice(1)
      .reduce<RJSFSchema | undefined>((here, key) => {
        const next = here?.properties?.[key]
        return typeof next === 'object' ? next : undefined
      }, formSchema())
    const items = typeof list?.items === 'object' && !Array.isArray(list.items) ? list.items : {}
    const { choice } = extrasOf(items)
    if (choice === undefined) throw new Error(`${path} is no choice`)
    for (const option of Object.keys(choice.options)) {
      const document = setAt({ ...preset?.spec }, pointer, [initialOption(path, choice, option)])
      const wrong = examineDocument(document).issues.filter((it) => it.pointer.startsWith(pointer) && !it.missing)
      expect([option, wrong]).toEqual([option, []])
    }
  }
})

it('takes the widget of a kind from its block, so that the table of fields names no kind', () => {
  for (const block of [...volumes, ...envSources]) expect(table).not.toContain(`.${block.kind}.`)
  expect(blockWidget('volumes.new-claim.size')).toBe('memory')
  expect(blockWidget('volumes.config-files.files.content')).toBe('code')
  expect(blockWidget('container.env.text.name')).toBeUndefined()
})
