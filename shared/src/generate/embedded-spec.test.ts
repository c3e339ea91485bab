import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPreset } from '#presets'
import { chaimeleon, profiles } from '#profile'
import { migrateSpec, parseSpec } from '#spec'
import { arbitrarySpec } from '../testing/index.ts'
import { EMBEDDED_SPEC, readEmbeddedSpec, withEmbeddedSpec } from './embedded-spec.ts'
import { generateChart } from './generate-chart.ts'

/** Of browsers and Node alike; this package has the types of neither. */
declare function atob(base64: string): string

const preset = findPreset('desktop-tensorflow')
if (preset === undefined) throw new Error('The starter is gone')
const { spec } = preset
const { files, binaries } = generateChart(spec, chaimeleon)
const chart = withEmbeddedSpec({ files, binaries }, spec)

describe('the spec in a chart', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))('is the equal spec again, whatever it is: %s', (_id, profile) => {
    fc.assert(
      fc.property(arbitrarySpec(profile), (random) => {
        const made = generateChart(random, profile)
        const read = readEmbeddedSpec(withEmbeddedSpec({ files: made.files, binaries: made.binaries }, random))
        expect(read).toEqual({ kind: 'spec', spec: random, edited: [] })
      }),
      { numRuns: 40 },
    )
  })

  it('is unedited where a picture that is text is read back as text', () => {
    const pictures = Object.entries(binaries).map(([path, base64]) => [path, atob(base64)])
    expect(pictures.length).toBe(1)
    expect(readEmbeddedSpec({ files: { ...chart.files, ...Object.fromEntries(pictures) } })).toMatchObject({ kind: 'spec', edited: [] })
  })

  it('may be of an older version', () => {
    const old = { ...spec, specVersion: 1, components: undefined }
    const text = JSON.stringify(old)
    const read = readEmbeddedSpec({ files: { ...files, [EMBEDDED_SPEC]: text }, binaries })
    const parsed = parseSpec(migrateSpec(JSON.parse(text)))
    expect(read).toEqual({ kind: 'spec', spec: parsed.ok && parsed.value, edited: [] })
  })

  it('comes with the names of the files that were edited, added or removed since', () => {
    const { 'README.md': _, ...others } = chart.files
    const edited = { ...others, 'values.yaml': `${files['values.yaml']}own: 1\n`, 'templates/own.yaml': '' }
    expect(readEmbeddedSpec({ files: edited, binaries })).toEqual({
      kind: 'spec',
      spec,
      edited: ['README.md', 'templates/own.yaml', 'values.yaml'],
    })
  })

  it('is unedited where the digest says so, also where this Slipway would generate other files', () => {
    const older = withEmbeddedSpec({ files: { ...files, 'README.md': 'as it was generated before\n' }, binaries }, spec)
    expect(readEmbeddedSpec(older)).toMatchObject({ kind: 'spec', edited: [] })
  })

  it('is refused where it is not one, and missing where there is none', () => {
    const withText = (text: string) => readEmbeddedSpec({ files: { ...files, [EMBEDDED_SPEC]: text } })
    expect(withText('openapi: 3.0.0\n')).toMatchObject({ kind: 'unreadable', problem: { type: 'spec-invalid' } })
    expect(withText(`a: ${'['.repeat(50_000)}`)).toMatchObject({ kind: 'unreadable' })
    expect(withText(' '.repeat(21 * 1024 * 1024))).toMatchObject({ kind: 'unreadable', problem: { category: 'too-large' } })
    expect(withText(JSON.stringify({ ...spec, profile: 'elsewhere' }))).toMatchObject({
      kind: 'unreadable',
      problem: { type: 'embedded-spec-profile' },
    })
    expect(readEmbeddedSpec({ files })).toEqual({ kind: 'none' })
  })
})
