import { describe, expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { makeContext } from './check-context.ts'
import { valueUse } from './value-use.ts'

function use(values: string, template: string, more: Record<string, string> = {}) {
  const files = { 'values.yaml': values, 'templates/a.yaml': template, ...more }
  const { unused, absent } = valueUse(makeContext({ profile: chaimeleon, generated: { files } }))
  return { unused: unused.map((path) => path.join('.')), absent: absent.map(({ path, line }) => `${path.join('.')}:${line}`) }
}

describe('what becomes of values', () => {
  it.each([
    ['a read value', 'a: {b: 1}', 'x: {{ .Values.a.b }}', [], []],
    ['a value whose map is read', 'a: {b: 1}', '{{ toYaml .Values.a }}', [], []],
    ['a value that nobody reads', 'a: 1\nb: 2', '{{ $.Values.a }}', ['b'], []],
    ['a value read by index', 'a: {x-y: 1}', '{{ index .Values "a" "x-y" }}', [], []],
    ['a value that is missing', 'a: {}', '\n{{ .Values.a.b }}', [], ['a.b:2']],
    ['a value below what the user gives', 'a: null', '{{ .Values.a.b }}', [], []],
    ['values used as a whole', 'a: 1', '{{ toYaml .Values }}', [], []],
    ['a value in a comment', 'a: 1', '{{/* .Values.a\n .Values.z */}}', ['a'], []],
    ['text that looks like a template', 'a: 1', 'x: .Values.a\ny: {{ "{{ .Values.z }}" }}{{ `.Values.q` }}', ['a'], []],
    ['a quote outside of actions', 'a: 1', `it's "{{ .Values.a }}"`, [], []],
    ['an action over lines', 'a: 1', '{{- if\n  .Values.a }}{{ end }}', [], []],
    ['global values', 'global: {a: 1}', '{{ .Values.global.z }}', [], []],
  ])('%s', (_, values, template, unused, absent) => {
    expect(use(values, template)).toEqual({ unused, absent })
  })

  it('leaves values of subcharts to them', () => {
    expect(use('db: {user: x}', '', { 'charts/db/Chart.yaml': 'name: db\n' }).unused).toEqual([])
  })
})
