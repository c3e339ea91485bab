import { describe, expect, it } from 'vitest'
import { actionsOf } from './template-actions.ts'

const textsOf = (template: string) => actionsOf(template).map(({ start, end }) => template.slice(start, end))

describe('the actions of a template', () => {
  it.each([
    ['a: {{ .a }}{{- .b -}}', ['{{ .a }}', '{{- .b -}}']],
    ['{{ "}}" }}{{ `}}\n` }}{{ \'}\' }}', ['{{ "}}" }}', '{{ `}}\n` }}', "{{ '}' }}"]],
    ['{{ "\\"}}" }}', ['{{ "\\"}}" }}']],
    ['{{/* }} it\'s */}}{{- /* "\n */ -}}', ["{{/* }} it's */}}", '{{- /* "\n */ -}}']],
    ['{{ dict }', []],
    ['{{ " }}\n{{ .b }}', ['{{ .b }}']],
    ['{{/* {{ .a }}', []],
  ])('of %j', (template, expected) => {
    expect(textsOf(template)).toEqual(expected)
  })

  it('says which are comments', () => {
    expect(actionsOf('{{/* a */}}{{ .b }}').map(({ comment }) => comment)).toEqual([true, false])
  })

  it.each(['{{', '{{/*', '{{ "a" ', '{{ `', '{{"', "{{'", '{{ }', '{{*/ '])('comes to an end with 200,000 times %j', (unit) => {
    expect(actionsOf(unit.repeat(200_000)).length).toBeLessThanOrEqual(200_000)
  })
})
