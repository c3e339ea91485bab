import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { removedHelper } from './rule.ts'

const of = (template: string) => complaints(removedHelper, { files: { 'templates/deployment.yaml': `${template}\n` } })

it.each([
  ['{{ include "chaimeleon.annotations" . }}', []],
  ['{{ include "chaimeleon.ceph.user" . }}', ['There is no helper chaimeleon.ceph.user.']],
  ['{{- template "chaimeleon.datalake.volume" . -}}', ['There is no helper chaimeleon.datalake.volume.']],
  ['{{ include `chaimeleon.never-was` . }}', ['There is no helper chaimeleon.never-was.']],
  ['{{ define "chaimeleon.mine" }}x{{ end }}{{ include "chaimeleon.mine" . }}', []],
  ['{{ include "demo.fullname" . }}', []],
  ['{{/* include "chaimeleon.user-path" . */}}', []],
])('%s', (template, said) => {
  expect(of(template)).toEqual(said)
})
