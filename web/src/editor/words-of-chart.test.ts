import { expect, it } from 'vitest'
import { isInAction } from './complete.ts'
import { wordsOfChart } from './words-of-chart.ts'

it('knows the values and the helpers of a chart', () => {
  const files = {
    'values.yaml': 'a:\n  b: 1\nlist: [1]\n"odd key": 1\n',
    'templates/_helpers.tpl': '{{- define "demo.name" -}}x{{- end }}\n{{ define "demo.full" }}{{ end }}',
    'README.md': '{{ define "not.me" }}',
  }
  expect(wordsOfChart(files)).toEqual({ values: ['.Values.a', '.Values.a.b', '.Values.list'], helpers: ['demo.full', 'demo.name'] })
})

it.each([
  ['{{ .Val', true],
  ['{{ x }} ', false],
  ['a: b', false],
  ['{{ x }}{{- in', true],
])('inside an action: %s is %j', (before, inside) => {
  expect(isInAction(before)).toBe(inside)
})
