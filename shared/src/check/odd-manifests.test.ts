import { assert, constantFrom, jsonValue, property } from 'fast-check'
import { describe, it } from 'vitest'
import { stringify } from 'yaml'
import { admit } from '#admit'
import { isObject, type JsonObject, withValue } from '#base'
import { chaimeleon, generic } from '#profile'
import { checkChart } from './check-chart.ts'
import { desktopSpec } from './examples/desktop-spec.ts'
import { workstation } from './examples/workstation.ts'
import { loadKubernetesSchemas } from './kubernetes/load.ts'

/** Every path of a document, the document itself included. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [path, ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))]
}

const objects = workstation(
  { 'Service#/spec/type': 'ClusterIP' },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'demo-lab' },
    spec: { rules: [{ http: { paths: [{ backend: { service: { name: 'demo-lab', port: { number: 1 } } } }] } }] },
  },
)
const places = objects.flatMap((object, index) => pathsIn(object).map((path) => ({ index, path })))

function damaged(index: number, path: readonly string[], value: unknown): readonly JsonObject[] {
  return objects.map((object, at) => {
    const changed = at === index ? withValue(object, path, value) : object
    return isObject(changed) ? changed : {}
  })
}

describe('objects of any shape', () => {
  it('are checked without a crash, on any platform', async () => {
    const kubernetes = await loadKubernetesSchemas()
    assert(
      property(constantFrom(...places), jsonValue(), constantFrom(chaimeleon, generic), ({ index, path }, value, profile) => {
        const manifests = damaged(index, path, value).map((object) => ({
          source: 'demo/templates/a.yaml',
          content: stringify(object, { version: '1.1' }),
          object,
        }))
        checkChart({
          profile,
          spec: desktopSpec(profile),
          rendered: { manifests },
          kubernetes,
          release: { name: 'lab', namespace: 'user-ana' },
        })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('are let in or refused without a crash', () => {
    assert(
      property(constantFrom(...places), jsonValue(), ({ index, path }, value) => {
        admit(damaged(index, path, value), chaimeleon, { user: 'ana', gid: 1, namespace: 'user-ana', now: new Date(0) })
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})

describe('files of any text', () => {
  it('are checked without a crash', () => {
    const files = constantFrom('Chart.yaml', 'values.yaml', 'values.schema.json', 'templates/a.yaml')
    assert(
      property(files, jsonValue(), constantFrom('', '{{ include "', '- [', '\t', '&a *a'), (file, value, before) => {
        checkChart({ profile: chaimeleon, generated: { files: { [file]: `${before}${stringify(value)}` } } })
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
