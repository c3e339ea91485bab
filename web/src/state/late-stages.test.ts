import { chaimeleon } from '@slipway/shared/profile'
import type { Rendered } from '@slipway/shared/render'
import { yamlManifest } from '@slipway/shared/testing'
import { expect, it, vi } from 'vitest'
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

it('makes the same of the same manifests, and rests between them', async () => {
  const rendered: Rendered = {
    manifests: ['deployment', 'job'].map((name) => yamlManifest({ source: `lab/templates/${name}.yaml`, content })),
    templates: {},
    notes: '',
    values: {},
    output: '',
  }
  const pretend = { user: 'ana', namespace: 'user-ana', profile: chaimeleon }
  const rest = vi.fn(() => undefined)
  const first = structuredClone(await admitRendered(rendered, pretend, rest))
  expect(rest).toHaveBeenCalledTimes(2)
  expect(first.changes).not.toEqual([])
  expect(await admitRendered(rendered, pretend, rest)).toEqual(first)
})
