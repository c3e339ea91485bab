import { describe, expect, it } from 'vitest'
import { findProfile, type Profile } from '#profile'
import { type ChartSpec, checkReferences, parseSpec, parseSpecText } from '#spec'
import { goldenCharts } from '../testing/golden-charts.ts'
import { generateChart } from './generate-chart.ts'

function profileOf(spec: ChartSpec): Profile {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  return profile
}

describe.each(goldenCharts)('the chart $name', ({ name, spec }) => {
  it('is a valid spec, as its own fields and together', () => {
    expect(parseSpec(spec)).toMatchObject({ ok: true })
    expect(checkReferences(spec, profileOf(spec))).toEqual([])
  })

  it('gives the files that were reviewed', async () => {
    const { files } = generateChart(spec, profileOf(spec))
    await expect(Object.keys(files).join('\n')).toMatchFileSnapshot(`testdata/${name}/files.txt`)
    for (const [path, text] of Object.entries(files)) await expect(text).toMatchFileSnapshot(`testdata/${name}/${path}`)
  })

  it('gives equal files for equal specs', () => {
    const again = parseSpecText(JSON.stringify(spec))
    if (!again.ok) throw new Error(again.error.detail)
    expect(generateChart(again.value, profileOf(spec))).toEqual(generateChart(spec, profileOf(spec)))
  })
})
