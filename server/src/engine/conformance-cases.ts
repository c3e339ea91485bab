import { isUtf8 } from 'node:buffer'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile } from '@slipway/shared/profile'
import type { ChartFiles, RenderRequest } from '@slipway/shared/render'
import { z } from 'zod'

/** A chart that both our engine and a real `helm` render. */
export interface ConformanceCase {
  readonly name: string
  readonly folder: string
  readonly request: RenderRequest
  /** What `helm` needs to be asked for the same, for `template` and for `lint`. */
  readonly templateOptions: readonly string[]
  readonly lintOptions: readonly string[]
}

const caseSchema = z.object({
  valuesFiles: z.array(z.string()).default([]),
  set: z.array(z.string()).default([]),
  // NOTE the real binaries have another default, because `go install` tells them no version of client-go.
  kubeVersion: z.string().default('v1.37.0'),
  isUpgrade: z.boolean().default(false),
  includeCrds: z.boolean().default(false),
})

const charts = fileURLToPath(new URL('../../../engine/testdata/charts', import.meta.url))

/** The hand-written charts. */
export function handWrittenCases(): ConformanceCase[] {
  return readdirSync(charts).map((name) => {
    const folder = join(charts, name)
    const description = join(folder, 'case.json')
    return makeCase(name, folder, existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')) : {})
  })
}

/** The charts that are generated from the presets, written to a temporary folder. */
export function presetCases(): ConformanceCase[] {
  const parent = mkdtempSync(join(tmpdir(), 'conformance-'))
  return presets.map(({ name, spec }) => {
    const profile = findProfile(spec.profile)
    if (profile === undefined) throw new Error(`The preset ${name} names an unknown profile`)
    const { files, binaries } = generateChart(spec, profile)
    const folder = join(parent, name, spec.chart.name)
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text)
    for (const [path, base64] of Object.entries(binaries)) write(join(folder, path), Buffer.from(base64, 'base64'))
    return makeCase(`preset ${name}`, folder, {})
  })
}

function makeCase(name: string, folder: string, description: unknown): ConformanceCase {
  const { valuesFiles, set, kubeVersion, isUpgrade, includeCrds } = caseSchema.parse(description)
  const chart = readChart(folder)
  const lintOptions = [
    ...['--namespace', 'research', '--kube-version', kubeVersion],
    ...valuesFiles.flatMap((file) => ['--values', join(folder, file)]),
    ...set.flatMap((it) => ['--set', it]),
  ]
  return {
    name,
    folder,
    request: {
      chart,
      values: { files: valuesFiles.map((file) => chart.files[file] ?? ''), set },
      release: { name: 'golden', namespace: 'research', isUpgrade },
      kubeVersion,
      includeCrds,
    },
    lintOptions,
    templateOptions: [...lintOptions, ...(isUpgrade ? ['--is-upgrade'] : []), ...(includeCrds ? ['--include-crds'] : [])],
  }
}

function readChart(folder: string): ChartFiles {
  const files: Record<string, string> = {}
  const binaries: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    const name = relative(folder, path).split(sep).join('/')
    if (isUtf8(bytes)) files[name] = bytes.toString('utf8')
    else binaries[name] = bytes.toString('base64')
  }
  return { files, binaries }
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
