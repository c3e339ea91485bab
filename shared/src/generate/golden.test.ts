import { describe, expect, it } from 'vitest'
import { presets } from '#presets'
import { findProfile, type Profile } from '#profile'
import { type ChartSpec, checkReferences, parseSpec, parseSpecText } from '#spec'
import { genericCharts } from '../testing/generic-charts.ts'
import { scheduledCharts } from '../testing/scheduled-charts.ts'
import { generateChart } from './generate-chart.ts'

function profileOf(spec: ChartSpec): Profile {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  return profile
}

const charts = [
  ...presets.map(({ name, spec }) => ({ name, spec })),
  ...genericCharts.map((spec) => ({ name: `generic/${spec.chart.name}`, spec })),
  ...scheduledCharts.map((spec) => ({ name: `scheduled/${spec.chart.name}`, spec })),
]

describe.each(charts)('the chart $name', ({ name, spec }) => {
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
