import { chaimeleon } from '@slipway/shared/profile'
import type { Rendered } from '@slipway/shared/render'
import { expect, it } from 'vitest'
import { admitRendered } from './late-stages.ts'

const content = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: lab
  annotations:
    chaimeleon.eu/toolName: demo
spec:
  template:
    spec:
      containers:
        - name: lab
          image: x/y:1
`

it('makes the same of the same manifests, which it reads only once', () => {
  const rendered: Rendered = {
    manifests: [{ source: 'lab/templates/deployment.yaml', content }],
    templates: {},
    notes: '',
    values: {},
    output: '',
  }
  const pretend = { user: 'ana', namespace: 'user-ana', datasets: [] }
  const first = structuredClone(admitRendered(rendered, chaimeleon, pretend))
  expect(first.changes).not.toEqual([])
  expect(admitRendered(rendered, chaimeleon, pretend)).toEqual(first)
})
