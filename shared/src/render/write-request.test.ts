import { describe, expect, it } from 'vitest'
import { writeRequest } from './write-request.ts'

const release = { name: 'lab', namespace: 'user-ana' }

describe('a request as it crosses to the engine', () => {
  it('has the texts of files next to it, in the order of their names, and all else within', () => {
    const files = { 'Chart.yaml': 'name: a\n', 'templates/a.yaml': '{{ "é" }}', empty: '' }
    const { request, texts } = writeRequest({ chart: { files, binaries: { logo: 'AA==' } }, release, values: { set: ['a=1'] } })
    expect(texts).toBe('name: a\n\0{{ "é" }}\0')
    expect(JSON.parse(request)).toEqual({
      chart: { files: {}, names: ['Chart.yaml', 'templates/a.yaml', 'empty'], binaries: { logo: 'AA==' } },
      release,
      values: { set: ['a=1'] },
    })
  })

  it('keeps all texts within where one of them has a zero, which would look like two', () => {
    const whole = { chart: { files: { a: 'x\0y', b: 'z' } }, release }
    const { request, texts } = writeRequest(whole)
    expect(texts).toBeUndefined()
    expect(JSON.parse(request)).toEqual(whole)
  })

  it('tells a chart without files from one with an empty file', () => {
    expect(JSON.parse(writeRequest({ chart: { files: {} } }).request)).toEqual({ chart: { files: {}, names: [] } })
    expect(JSON.parse(writeRequest({ chart: { files: { a: '' } } }).request)).toEqual({ chart: { files: {}, names: ['a'] } })
  })
})
