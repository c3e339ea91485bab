import { describe, expect, it } from 'vitest'
import { presets } from '#presets'
import { findProfile } from '#profile'
import { checkReferences, parseSpec, parseSpecText } from '#spec'
import { generateChart } from './generate-chart.ts'

describe.each(presets.map((preset) => [preset.name, preset] as const))('the preset %s', (name, { spec }) => {
  const profile = findProfile(spec.profile)

  it('is a valid spec, as its own fields and together', () => {
    expect(parseSpec(spec)).toMatchObject({ ok: true })
    expect(checkReferences(spec, profile)).toEqual([])
  })

  it('gives the files that were reviewed', async () => {
    if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
    const { files } = generateChart(spec, profile)
    await expect(Object.keys(files).join('\n')).toMatchFileSnapshot(`testdata/${name}/files.txt`)
    for (const [path, text] of Object.entries(files)) await expect(text).toMatchFileSnapshot(`testdata/${name}/${path}`)
  })

  it('gives equal files for equal specs', () => {
    if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
    const again = parseSpecText(JSON.stringify(spec))
    if (!again.ok) throw new Error(again.error.detail)
    expect(generateChart(again.value, profile)).toEqual(generateChart(spec, profile))
  })
})
