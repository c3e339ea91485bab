import type { Finding } from '@slipway/shared/check'
import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { locateIn } from './lint-places.ts'
import { specSource } from './read-source.ts'

const words = { en: 'x', es: 'x' }
const at = (place: Partial<Finding>): Finding => ({
  rule: 'x',
  severity: 'info',
  source: 'helm',
  message: words,
  why: words,
  fix: words,
  ...place,
})
const chart = { kind: 'chart', path: 'charts/demo', chart: { files: {} } } as const

it('finds the line of the field in a spec, whatever file it is generated into', async () => {
  const text = `# mine\n${stringify(presets[0]?.spec)}`
  const source = await specSource('my/spec.yaml', text)
  if (!source.ok) throw new Error(source.error.detail)
  const locate = locateIn(source.value)
  const { line = 0, file } = locate(at({ pointer: '/chart/name', file: 'Chart.yaml', line: 2 }))
  expect(file).toBe('my/spec.yaml')
  expect(text.split('\n')[line - 1]).toMatch(/^ {2}name: /)
  expect(locate(at({ pointer: '/main/ports/1/port' })).line).toBe(text.split('\n').indexOf('    - name: vnc-gui') + 2)
  // Where the field is not there, the nearest around it is.
  expect(locate(at({ pointer: '/chart/name/nowhere' })).line).toBe(line)
  expect(locate(at({ file: 'Chart.yaml', line: 2 }))).toEqual({ file: 'my/spec.yaml' })
})

it('finds the file in a folder, and only the archive where it is one', () => {
  const place = at({ file: 'templates/x.yaml', line: 3 })
  expect(locateIn(chart)(place)).toEqual({ file: 'charts/demo/templates/x.yaml', line: 3 })
  expect(locateIn({ ...chart, path: '.' })(place)).toEqual({ file: 'templates/x.yaml', line: 3 })
  expect(locateIn(chart)(at({}))).toEqual({ file: 'charts/demo' })
  expect(locateIn({ ...chart, path: 'demo.tgz', archive: Buffer.from('') })(place)).toEqual({ file: 'demo.tgz' })
})
