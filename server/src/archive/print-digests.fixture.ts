// Prints the Node that runs it and, line by line, the digest of every preset's archive.
import { generateChart } from '@slipway/shared/generate'
import { planPackage } from '@slipway/shared/package'
import { presets } from '@slipway/shared/presets'
import { findProfile } from '@slipway/shared/profile'
import { writeTgz } from './write-tgz.ts'

console.log(process.version)
for (const { name, spec } of presets) {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  const { files, binaries } = generateChart(spec, profile)
  const plan = planPackage({ name: spec.chart.name, version: spec.chart.version, files, binaries })
  if (!plan.ok) throw new Error(plan.error.detail)
  console.log(name, (await writeTgz(plan.value)).digest)
}
