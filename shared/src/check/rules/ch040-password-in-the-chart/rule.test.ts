import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { passwordInTheChart } from './rule.ts'

it.each([
  ['values.yaml', 'auth: {adminPassword: hunter22}', 1],
  ['values.yaml', 'auth: {adminPassword: ""}', 0],
  ['values.yaml', 'auth: {passwordKey: container-password}', 0],
  ['templates/secret.yaml', 'stringData:\n  password: hunter22', 1],
  ['templates/secret.yaml', 'stringData:\n  db-password: "hunter22"', 1],
  ['templates/secret.yaml', 'stringData:\n  password: {{ randAlphaNum 20 | quote }}', 0],
  ['templates/deployment.yaml', '  key: container-password', 0],
  ['values.yaml', 'automountServiceAccountToken: "false"', 0],
  ['values.yaml', 'secretKeys: {password: password}', 0],
  ['values.yaml', 'auth: {password: password}', 1],
  ['values.yaml', 'auth: {password: db-password}', 0],
  ['values.yaml', 'authToken: X-Auth-Token', 0],
  ['values.yaml', 'headers: {token: authorization}', 0],
  ['templates/deployment.yaml', 'automountServiceAccountToken: false', 0],
  ['templates/deployment.yaml', 'secretKeys:\n  password: password', 0],
  ['templates/secret.yaml', 'stringData:\n  password: my-password', 1],
  ['templates/NOTES.txt', 'password: the one you typed', 0],
])('%s with %j', (file, content, times) => {
  expect(complaints(passwordInTheChart, { files: { [file]: `${content}\n` } })).toHaveLength(times)
})
