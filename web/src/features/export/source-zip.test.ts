import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sourceZip } from './source-zip.ts'

const source = { files: { 'Chart.yaml': 'name: ñandú\n', '.github/workflows/chart.yaml': 'on: push\n' }, binaries: { 'icon.png': 'AP8Q' } }

it('holds every file in one folder, texts and pictures as they were', () => {
  const files = unzipSync(sourceZip(source, 'demo'))
  expect(Object.keys(files).sort()).toEqual(['demo/.github/workflows/chart.yaml', 'demo/Chart.yaml', 'demo/icon.png'])
  expect(strFromU8(files['demo/Chart.yaml'] ?? new Uint8Array())).toBe('name: ñandú\n')
  expect(files['demo/icon.png']).toEqual(new Uint8Array([0, 255, 16]))
})

it('gives equal bytes for equal sources', () => {
  expect(sourceZip(source, 'demo')).toEqual(sourceZip(source, 'demo'))
})
