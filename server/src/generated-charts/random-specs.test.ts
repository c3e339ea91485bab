import { checkChart, loadKubernetesSchemas } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import { findProfile, profiles } from '@slipway/shared/profile'
import type { Rendered } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { arbitrarySpec } from '@slipway/shared/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf, podOf, type RenderedContainer, type RenderedObject } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

/** Thousands where there is time for them: `PROPERTY_RUNS=2000`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 40)

function chartOf(spec: ChartSpec) {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  const { files, binaries } = generateChart(spec, profile)
  return { files, binaries }
}

const kubernetesVersions = ['1.35', '1.36', '1.37']

/** What Kubernetes would refuse, in three versions; references are checked on their own below. */
async function refusals(spec: ChartSpec, rendered: Rendered): Promise<string[]> {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  const said = await Promise.all(
    kubernetesVersions.map(async (version) => checkChart({ profile, rendered, kubernetes: await loadKubernetesSchemas(version) })),
  )
  return said.flat().flatMap((finding) => (finding.rule === 'kubernetes-schema' ? [finding.message.en] : []))
}

async function objectsFor(spec: ChartSpec, isUpgrade: boolean): Promise<RenderedObject[]> {
  const answer = await engine.render({ chart: chartOf(spec), release: { name: 'on', namespace: 'user-ana', isUpgrade } })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  expect(await refusals(spec, answer.value)).toEqual([])
  return objectsOf(answer.value)
}

function secretKeys(containers: readonly RenderedContainer[]) {
  return containers.flatMap((it) => (it.env ?? []).flatMap((env) => env.valueFrom?.secretKeyRef ?? []))
}

/** Every text that the author typed into the main container and the annotations is in the objects as it was typed. */
function expectTypedTexts(spec: ChartSpec, objects: readonly RenderedObject[]): void {
  const { workload, pod } = podOf(objects)
  const [main] = pod.containers
  for (const env of spec.main.env) {
    if (env.from !== 'text' || typeof env.value !== 'string') continue
    expect(main?.env?.find((it) => it.name === env.name)?.value).toBe(env.value)
  }
  if (Array.isArray(spec.main.command) && spec.main.command.length > 0) expect(main?.command).toEqual(spec.main.command)
  for (const { name, value } of spec.annotations.extra) {
    if (typeof value === 'string') expect(workload?.metadata.annotations?.[name]).toBe(value)
  }
  for (const volume of spec.volumes) {
    if (volume.kind !== 'config-files') continue
    const data = objects.find((it) => it.kind === 'ConfigMap' && it.metadata.name.endsWith(`-${volume.name}`))?.data
    for (const file of volume.files) expect(data?.[file.name]).toBe(file.content)
  }
}

/** What the pod refers to within the chart is there. */
function expectResolved(objects: readonly RenderedObject[]): void {
  const { labels, pod } = podOf(objects)
  const containers = [...pod.containers, ...(pod.initContainers ?? [])]
  const volumes = new Set(pod.volumes?.map((it) => it.name))
  for (const mount of containers.flatMap((it) => it.volumeMounts ?? [])) expect(volumes).toContain(mount.name)
  const secret = objects.find((it) => it.kind === 'Secret')
  for (const { name, key } of secretKeys(containers)) {
    if (name === secret?.metadata.name) expect(Object.keys(secret.stringData ?? {})).toContain(key)
  }
  const own = new Set(objects.map((it) => `${it.kind}/${it.metadata.name}`))
  const text = JSON.stringify(pod.volumes ?? [])
  for (const [, name] of text.matchAll(/"claimName":"([^"]*-on-[^"]*)"/g)) expect(own).toContain(`PersistentVolumeClaim/${name}`)
  const service = JSON.stringify(objects.find((it) => it.kind === 'Service')?.spec ?? { selector: labels })
  expect(service).toContain(JSON.stringify(labels))
  const ports = new Set(pod.containers.flatMap((it) => it.ports ?? []).map((port) => port.name))
  for (const [, name] of service.matchAll(/"targetPort":"([^"]*)"/g)) expect(ports).toContain(name)
}

/** Nothing is settable that no template reads. */
function expectValuesRead(spec: ChartSpec): void {
  const { files } = chartOf(spec)
  const templates = Object.entries(files).flatMap(([path, text]) => (path.startsWith('templates/') ? [text] : []))
  const schema: unknown = JSON.parse(files['values.schema.json'] ?? '{}')
  const paths = leavesOf(schema, '')
  for (const path of paths) expect(templates.some((text) => text.includes(`.Values${path}`))).toBe(true)
}

function leavesOf(schema: unknown, path: string): string[] {
  const properties: unknown = typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'properties') : undefined
  if (typeof properties !== 'object' || properties === null) return path === '' ? [] : [path]
  return Object.entries(properties).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('random specs for %s', (_id, profile) => {
  it('lint strictly, render on install and upgrade, fit three versions of Kubernetes, carry every text exactly, and resolve', {
    timeout: 900_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySpec(profile), async (spec) => {
        const linted = await engine.lint({ chart: chartOf(spec) })
        if (!linted.ok) throw new Error(JSON.stringify(linted.error))
        expect(linted.value.messages.filter((it) => it.severity !== 'info')).toEqual([])
        for (const isUpgrade of [false, true]) {
          const objects = await objectsFor(spec, isUpgrade)
          expectTypedTexts(spec, objects)
          expectResolved(objects)
        }
        expectValuesRead(spec)
      }),
      { numRuns, seed: 20261125 },
    )
  })
})
