import { isManifest, readManifest } from '@slipway/shared/check'
import { yamlManifest } from '@slipway/shared/testing'
import { expect, it } from 'vitest'
import { pictureOf } from './graph.ts'
import { partFields } from './use-part-fields.ts'

const deployment = `kind: Deployment
metadata:
  name: lab
  annotations:
    a/createGuacamoleConnection: "true"
spec:
  template:
    spec:
      containers:
        - name: main
          image: desktop:1.0
      volumes:
        - name: shm
          emptyDir: {}
        - name: mine
          emptyDir: {}
`
const manifests = [readManifest(yamlManifest({ source: 'lab/templates/deployment.yaml', content: deployment }))].filter(isManifest)
const { nodes } = pictureOf(manifests, { user: 'ana', catalogue: 'kubeapps' })

it('knows the field of each part: by its template line, and of what the helpers print by what it is', () => {
  const origins: (string | null)[] = Array.from({ length: 30 }, () => null)
  origins[10] = '/main/image'
  origins[12] = '/volumes/0'
  origins[14] = '/extraFiles/0/content'
  const map = { ofManifest: (_manifest: unknown, line: number) => ({ file: 'templates/deployment.yaml', line }) }
  expect(partFields(nodes, map, { 'templates/deployment.yaml': origins })).toEqual({
    guacamole: '/guacamole',
    'Deployment/lab': '/main/image',
    'volume/lab/shm': '/volumes/0',
  })
})

it('says nothing where Helm cannot say what made a line', () => {
  expect(partFields(nodes, { ofManifest: () => undefined }, {})).toEqual({ guacamole: '/guacamole' })
})
