import { describe, expect, it } from 'vitest'
import { changedIn, manifestDocuments } from './manifest-documents.ts'

const rendered = {
  manifests: [
    { source: 'd/templates/a.yaml', content: 'kind: Service\nmetadata:\n  labels:\n    name: no\n  name: "one"\nspec: {}\n', object: null },
    { source: 'd/templates/a.yaml', content: 'kind: Secret\nmetadata:\n  name: two\n', object: null },
    { source: 'd/templates/b.yaml', content: 'kind: Job', object: null, hooks: ['test'] },
  ],
  templates: {},
  notes: '',
  values: {},
  output: '',
}

describe('the documents of a rendered chart', () => {
  const documents = manifestDocuments(rendered)

  it('have kind, name and a distinct id', () => {
    expect(documents.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['templates/a.yaml#0', 'Service', 'one'],
      ['templates/a.yaml#1', 'Secret', 'two'],
      ['templates/b.yaml#0', 'Job', ''],
    ])
  })

  it('know which changed lines of their source are theirs', () => {
    const joined = rendered.manifests
      .filter(({ source }) => source.endsWith('a.yaml'))
      .map(({ content }) => content)
      .join('\n---\n')
      .split('\n')
    const changed = { 'templates/a.yaml': [joined.indexOf('spec: {}') + 1, joined.indexOf('  name: two') + 1] }
    expect(documents.map((document) => [...changedIn(document, changed)])).toEqual([[6], [3], []])
  })
})
