import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chartTgz } from './chart-tgz.fixture.ts'
import { readTgz } from './read-tgz.ts'

interface Lie {
  readonly path: string
  /** Tar's type flag: 0 file, 1 hard link, 2 symbolic link, 3 device, 6 pipe, 5 folder. */
  readonly type?: string
  readonly text?: string
  readonly link?: string
}

/** A tar that says whatever it is told to. */
function tarOf(lies: readonly Lie[]): Buffer {
  const blocks = lies.flatMap(({ path, type = '0', text = '', link = '' }) => {
    const header = Buffer.alloc(512)
    header.write(path, 0, 'utf8')
    header.write('0000644\x000000000\x000000000\0', 100)
    header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124)
    header.write(`        ${type}`, 148)
    header.write(link, 157)
    header.write('ustar\x0000', 257)
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512)
    body.write(text)
    return [header, body]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const chart = { path: 'demo/Chart.yaml', text: 'name: demo\n' }
const refused: [name: string, lies: Lie[], kind: string][] = [
  ['a path that leaves the folder', [chart, { path: 'demo/../../etc/x' }], 'path'],
  ['an absolute path', [chart, { path: '/etc/x' }], 'path'],
  ['a Windows path', [chart, { path: 'C:\\x' }], 'path'],
  ['a path with backslashes', [chart, { path: 'demo\\..\\..\\b' }], 'path'],
  ['an encoded path', [chart, { path: 'demo/..%2f..%2fx' }], 'path'],
  ['a path that moves the cursor', [chart, { path: 'demo/\u001b[2Jx' }], 'path'],
  ['a symbolic link', [chart, { path: 'demo/Chart.lock', type: '2', link: '/etc/passwd' }], 'link'],
  ['a hard link', [chart, { path: 'demo/a', type: '1', link: 'demo/Chart.yaml' }], 'link'],
  ['a device', [chart, { path: 'demo/null', type: '3' }], 'special-file'],
  ['a pipe', [chart, { path: 'demo/pipe', type: '6' }], 'special-file'],
  ['a file twice', [chart, { path: 'demo/a' }, { path: 'demo/a' }], 'duplicate'],
  ['names that differ by case only', [chart, { path: 'demo/a' }, { path: 'demo/A' }], 'duplicate'],
  ['names that differ by Unicode form only', [chart, { path: 'demo/\u00e9' }, { path: 'demo/e\u0301' }], 'duplicate'],
  ['two top folders', [chart, { path: 'other/Chart.yaml' }], 'many-folders'],
  ['files without a folder', [{ path: 'Chart.yaml' }], 'no-folder'],
  ['no Chart.yaml', [{ path: 'demo/values.yaml' }], 'no-chart-yaml'],
  ['values over 5 MiB', [chart, { path: 'demo/values.yaml', text: 'x'.repeat(6 * 1024 * 1024) }], 'too-large'],
  ['more than 10,000 entries', [chart, ...Array.from({ length: 10_001 }, (_, index) => ({ path: `demo/${index}` }))], 'too-many'],
]

describe('readTgz', () => {
  it.each(refused)('refuses %s', (_name, lies, kind) => {
    const read = readTgz(gzipSync(tarOf(lies)))
    expect(read.ok ? 'accepted' : read.error.type).toBe(`chart-archive-${kind}`)
    expect(JSON.stringify(read)).not.toContain('\u001b')
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['plain YAML', Buffer.from('name: demo\nversion: 0.1.0\n'), 'not-gzip'],
    ['a bomb', gzipSync(Buffer.alloc(150 * 1024 * 1024)), 'too-large'],
    ['more than 20 MiB', Buffer.alloc(20 * 1024 * 1024 + 1), 'too-large'],
    ['gzip that is no tar', gzipSync(Buffer.from('x'.repeat(2000))), 'not-tar'],
  ])('refuses %s', (_name, bytes, kind) => {
    const read = readTgz(bytes)
    expect(read.ok ? 'accepted' : read.error.type).toBe(`chart-archive-${kind}`)
  })

  it('says that a cut or damaged archive is to be fetched again', async () => {
    const { bytes } = await chartTgz('demo', '0.1.0')
    for (const broken of [
      bytes.subarray(0, bytes.length - 20),
      Buffer.concat([bytes.subarray(0, 200), Buffer.from('zz'), bytes.subarray(202)]),
    ]) {
      const read = readTgz(broken)
      expect(read.ok ? '' : read.error.fix).toBe('Fetch or upload it again.')
    }
  })

  it('keeps line ends, marks and bytes as they are, and keys that JavaScript knows', async () => {
    const read = readTgz(gzipSync(tarOf([chart, { path: 'demo/a.txt', text: '\ufeffa\r\nb' }, { path: 'demo/__proto__', text: 'x' }])))
    expect(read.ok && read.value.chart.files['a.txt']).toBe('\ufeffa\r\nb')
    expect(read.ok && Object.keys(read.value.chart.files)).toContain('__proto__')
  })
})
