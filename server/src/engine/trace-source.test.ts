import { traceTemplates } from '@slipway/shared/render'
import { afterAll, describe, expect, it } from 'vitest'
import { presetCases } from './conformance-cases.ts'
import { demoChart, openTestEngine } from './test-engine.ts'

const engine = openTestEngine({ timeoutMs: 20_000 })
afterAll(() => engine.dispose())

const helpers = '{{- define "labels" -}}\napp: demo\npart: web\n{{- end }}\n'
const template = `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels:
    {{- include "labels" . | nindent 4 }}
data:
  {{- range list "x" "y" }}
  {{ . }}: "1"
  {{- end }}
  {{- if .Values.no }}
  no: never
  {{- end }}
  text: |
    one
    two
  checksum: {{ include (print $.Template.BasePath "/b.yaml") . | sha256sum }}
  last: "2"
`

async function trace(templates: Record<string, string>) {
  const request = demoChart({ '_helpers.tpl': helpers, ...templates }, { 'values.yaml': 'no: false\n' })
  const rendered = await engine.render(request, { seed: 'any' })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error))
  return { map: await traceTemplates(engine, request), rendered: rendered.value }
}

describe('tracing rendered lines to template lines', () => {
  it('knows the line of plain text, actions, includes, loops, block texts and what comes after', async () => {
    const { map, rendered } = await trace({ 'a.yaml': template, 'b.yaml': 'kind: B\n' })
    const [manifest] = rendered.manifests.filter(({ source }) => source === 'demo/templates/a.yaml')
    if (manifest === undefined) throw new Error('There is no such manifest')
    const traced = manifest.content.trimEnd().split('\n')
    const pairs = traced.map((line, index) => [line.trim().split(' ')[0], map.ofManifest(manifest, index + 1)?.line])
    expect(pairs).toEqual([
      ...[
        ['apiVersion:', 1],
        ['kind:', 2],
        ['metadata:', 3],
        ['name:', 4],
        ['labels:', 5],
      ],
      ...[
        ['app:', 6],
        ['part:', 6],
        ['data:', 7],
        ['x:', 9],
        ['y:', 9],
      ],
      ...[
        ['text:', 14],
        ['one', 15],
        ['two', 16],
        ['checksum:', 17],
        ['last:', 18],
      ],
    ])
    expect(map.at('demo/templates/a.yaml', 1)).toEqual({ file: 'templates/a.yaml', line: 1 })
  })

  it('tells the documents of one template apart', async () => {
    const { map, rendered } = await trace({ 'a.yaml': 'kind: Service\nname: a\n---\nkind: ConfigMap\nname: b\n' })
    const lines = rendered.manifests.map((manifest) => [manifest.content.split('\n')[0], map.ofManifest(manifest, 1)?.line])
    expect(lines).toEqual([
      ['kind: ConfigMap', 4],
      ['kind: Service', 1],
    ])
  })

  it('gives no map where marks would change what is printed, and none of a chart that fails', async () => {
    const { map } = await trace({
      'a.yaml': 'kind: A\nlong: "text\n  goes on"\nlength: {{ include "demo/templates/b.yaml" . | len }}\n',
      'b.yaml': 'kind: B\n',
    })
    expect(map.at('demo/templates/a.yaml', 1)).toBeUndefined()
    expect(map.at('demo/templates/b.yaml', 1)).toEqual({ file: 'templates/b.yaml', line: 1 })
    const failing = await traceTemplates(engine, demoChart({ 'a.yaml': '{{ fail "no" }}' }))
    expect(failing.at('demo/templates/a.yaml', 1)).toBeUndefined()
  })

  it.each(presetCases())('maps every line of every manifest: $name', async ({ request }) => {
    const rendered = await engine.render(request, { seed: 'source map', fresh: true })
    if (!rendered.ok) throw new Error('The preset does not render')
    const map = await traceTemplates(engine, request)
    const unmapped = Object.entries(rendered.value.templates).flatMap(([source, text]) => {
      if (!source.endsWith('.yaml')) return []
      const lines = text.split('\n')
      return lines.filter((line, index) => line.trim() !== '' && map.at(source, index + 1) === undefined)
    })
    expect(unmapped).toEqual([])
  })
})
