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

  const chart = (more: string) => ({ 'Chart.yaml': `name: a\nversion: 0.1.0\n${more}` })
  const dependency = (more: string) => chart(`dependencies: [{name: db, version: 1.0.0, ${more}}]\n`)

  it.each([
    ['a dependency by its name', 'db: {user: x}', dependency('repository: a')],
    ['a dependency by its alias', 'main: {user: x}', dependency('alias: main')],
    ['what a condition reads', 'use: {db: true}', dependency('condition: use.db')],
    ['tags', 'tags: {db: true}', dependency('tags: [db]')],
    ['what is imported from a subchart', 'data: {x: 1}', dependency('import-values: [{child: a, parent: data}]')],
    ['dependencies in a file of their own', 'db: {x: 1}', { 'requirements.yaml': 'dependencies: [{name: db}]\n' }],
    ['values of a library chart', 'a: 1', chart('type: library\n')],
    [
      "what an open library chart's templates read",
      'a: 1',
      { ...dependency('repository: a'), 'charts/db/templates/_x.tpl': '{{ define "x" }}{{ .Values.a }}{{ end }}' },
    ],
    [
      "what a packed library chart's templates may read",
      'a: 1',
      { ...dependency('repository: a'), 'templates/b.yaml': '{{ include "db.x" . }}' },
    ],
  ])('leaves alone: %s', (_, values, files) => {
    expect(use(values, '', files).unused).toEqual([])
  })

  it('knows a packed subchart by its file', () => {
    const files = { 'values.yaml': 'db: {x: 1}\nother: 1\n' }
    const binaries = { 'charts/db-0.1.0.tgz': '' }
    expect(valueUse(makeContext({ profile: chaimeleon, generated: { files, binaries } })).unused).toEqual([['other']])
  })

  it('leaves values of subcharts to them', () => {
    expect(use('db: {user: x}', '', { 'charts/db/Chart.yaml': 'name: db\n' }).unused).toEqual([])
  })
})
