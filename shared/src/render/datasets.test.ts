import { expect, it } from 'vitest'
import { asksForDatasets, withDatasets } from './datasets.ts'
import type { RenderRequest } from './protocol.ts'

function requestOf(valuesYaml: string | undefined, values?: RenderRequest['values']): RenderRequest {
  const files: Record<string, string> = valuesYaml === undefined ? {} : { 'values.yaml': valuesYaml }
  return { chart: { files }, release: { name: 'lab', namespace: 'user-ana' }, ...(values === undefined ? {} : { values }) }
}

it('gives the chosen datasets after the values files, and leaves what is set alone', () => {
  const request = withDatasets(requestOf('datasets_list: ""\n', { files: ['datasets_list: mine\n'], set: ['a=1'] }), 'one,two')
  expect(request.values).toEqual({ files: ['datasets_list: mine\n', 'datasets_list: "one,two"\n'], set: ['a=1'] })
})

it('writes a text, whatever the ids look like', () => {
  expect(withDatasets(requestOf('datasets_list: ""\n'), '17').values).toEqual({ files: ['datasets_list: "17"\n'] })
  expect(withDatasets(requestOf('datasets_list: ""\n'), 'a"\nb: 1').values).toEqual({ files: ['datasets_list: "a\\"\\nb: 1"\n'] })
})

it.each([
  ['has no values', undefined],
  ['has other values', 'image: {}\n'],
  ['names it deeper', 'jobs:\n  datasets_list: ""\n'],
  ['names it in a comment', '# datasets_list: ""\n'],
])('gives none to a chart that %s', (_, values) => {
  const request = requestOf(values)
  expect(withDatasets(request, 'one')).toBe(request)
})

it('sees that a chart asks for them also where the name is in quotes', () =>
  expect(asksForDatasets({ files: { 'values.yaml': '"datasets_list" : ""\n' } })).toBe(true))
