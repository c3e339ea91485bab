import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sourceZip } from '../export/source-zip.ts'
import { byGnuTar } from './gnu-tar.fixture.ts'
import { lookIntoArchive } from './look-into-archive.ts'

/** A tar archive as simple as they come. */
function tgz(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).flatMap(([path, text]) => {
    const header = new Uint8Array(512)
    const content = strToU8(text)
    header.set(strToU8(path), 0)
    header.set(strToU8(content.length.toString(8).padStart(11, '0')), 124)
    header.set(strToU8('0'), 156)
    header.set(strToU8('ustar'), 257)
    const padded = new Uint8Array(Math.ceil(content.length / 512) * 512)
    padded.set(content)
    return [...header, ...padded]
  })
  return gzipSync(new Uint8Array([...parts, ...new Uint8Array(1024)]))
}

describe('an archive on the page', () => {
  const files = { 'Chart.yaml': 'name: demo\nversion: 0.1.0\n', 'chart-spec.yaml': 'specVersion: 1\n' }

  it('is a spec where it is an exported source', async () => {
    expect(await lookIntoArchive(sourceZip({ files, binaries: {} }, 'demo'))).toEqual({ kind: 'spec', source: 'specVersion: 1\n' })
  })

  it('is a chart with its spec where it was packed', async () => {
    const packed = tgz({ 'demo/Chart.yaml': files['Chart.yaml'], 'demo/chart-spec.yaml': files['chart-spec.yaml'] })
    expect(await lookIntoArchive(packed)).toMatchObject({ kind: 'chart', chart: { files } })
  })

  it('says which chart it is where there is no spec in it', async () => {
    const charts = { 'demo/charts/db/Chart.yaml': 'name: db\nversion: 9.0.0\n', 'demo/Chart.yaml': 'name: demo\nversion: 0.1.0\n' }
    expect(await lookIntoArchive(tgz(charts))).toMatchObject({
      kind: 'chart',
      chart: { files: { 'Chart.yaml': 'name: demo\nversion: 0.1.0\n' } },
    })
  })

  it.each(['ustar', 'gnu', 'pax'] as const)('may have names longer than a header holds: tar --format=%s', async (format) => {
    const { base64, times } = byGnuTar[format]
    const found = await lookIntoArchive(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
    if (found.kind !== 'chart') throw new Error('No chart')
    const name = `${'a-rather-long-name-'.repeat(times)}é.yaml`
    expect(found.chart.files).toEqual({
      'Chart.yaml': 'name: demo\nversion: 0.1.0\n',
      [`templates/parts/${name}`]: 'kind: ConfigMap\n',
      'values.yaml': 'a: 1\n',
    })
  })

  it('is nothing to open where it says that it is far larger unpacked', async () => {
    const bytes = tgz({ 'demo/Chart.yaml': 'name: demo\nversion: 0.1.0\n' })
    new DataView(bytes.buffer).setUint32(bytes.length - 4, 2_000_000_000, true)
    expect(await lookIntoArchive(bytes)).toEqual({ kind: 'nothing' })
  })

  it.each([
    ['no archive', strToU8('just text')],
    ['a broken one', tgz({ 'demo/Chart.yaml': 'name: demo\n' }).subarray(0, 40)],
    ['an archive of something else', zipSync({ 'photo.png': new Uint8Array([1, 2]) })],
    ['an empty file', new Uint8Array()],
  ])('is nothing to open where it is %s', async (_name, bytes) => {
    expect(await lookIntoArchive(bytes)).toEqual({ kind: 'nothing' })
  })
})
