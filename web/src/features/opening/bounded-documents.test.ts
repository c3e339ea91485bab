import type { Rendered } from '@slipway/shared/render'
import { expect, it } from 'vitest'
import { boundedDocuments, mostLines, mostObjects } from './bounded-documents.ts'

function renderedOf(contents: readonly string[], notes = ''): Rendered {
  return {
    manifests: contents.map((content) => ({ source: 'demo/templates/x.yaml', content, object: null })),
    templates: {},
    notes,
    values: {},
    output: '',
  }
}

it('shows all of an ordinary chart', () => {
  const bounded = boundedDocuments(renderedOf(['kind: Service\nmetadata:\n  name: a\n'], 'Hello'))
  expect(bounded).toMatchObject({ documents: [{ kind: 'Service', name: 'a' }], count: 1, notes: 'Hello', linesLeft: {} })
})

it('shows the first of very many objects, and says how many there are', () => {
  const { documents, count } = boundedDocuments(renderedOf(Array.from({ length: mostObjects + 5 }, () => 'kind: Pod\n')))
  expect([documents.length, count]).toEqual([mostObjects, mostObjects + 5])
})

it('shows the beginning of a very long object, and says how much is left', () => {
  const { documents, linesLeft } = boundedDocuments(renderedOf([`kind: Pod\n${'a: 1\n'.repeat(mostLines + 10)}`, 'kind: Pod\n']))
  expect(documents.map(({ lines }) => lines.length)).toEqual([mostLines, 1])
  expect(linesLeft).toEqual({ 'templates/x.yaml#0': 11 })
})

it('cuts a line without end', () => {
  const [document] = boundedDocuments(renderedOf([`a: ${'x'.repeat(1_000_000)}`])).documents
  expect(document?.lines[0]?.length).toBeLessThan(250_000)
})
