import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chartTgz } from './chart-tgz.fixture.ts'
import { readTgz } from './read-tgz.ts'
import { type Lie, pax, tarOf } from './tar-of.fixture.ts'

const chart = { path: 'demo/Chart.yaml', text: 'name: demo\n' }
const refused: [name: string, lies: Lie[], kind: string][] = [
  ['a path that leaves the folder', [chart, { path: 'demo/../../etc/x' }], 'path'],
  ['an absolute path', [chart, { path: '/etc/x' }], 'path'],
  ['a Windows path', [chart, { path: 'C:\\x' }], 'path'],
  ['a path with backslashes', [chart, { path: 'demo\\..\\..\\b' }], 'path'],
  ['a path that moves the cursor', [chart, { path: 'demo/\u001b[2Jx' }], 'path'],
  ['a path that moves the cursor as terminals of old do', [chart, pax('path', 'demo/\u009b2Jx'), { path: 'demo/a' }], 'path'],
  ['a path that turns the reading direction', [chart, pax('path', 'demo/a\u202etxt.exe'), { path: 'demo/a' }], 'path'],
  ['a name that no disk can hold', [chart, pax('path', `demo/${'\u00e9'.repeat(128)}`), { path: 'demo/a' }], 'name-too-long'],
  ['a path with a part left empty', [chart, { path: 'demo//a' }], 'path'],
  ['a path that a pax header changes', [chart, pax('path', 'demo/../../etc/x'), { path: 'demo/a' }], 'path'],
  ['a path that a GNU header changes', [chart, { path: '././@LongLink', type: 'L', text: 'demo/../../x\0' }, { path: 'demo/a' }], 'path'],
  ['a size that a pax header changes', [chart, pax('size', '99999999999'), { path: 'demo/a', text: 'a' }], 'not-tar'],
  ['a size beyond the end', [chart, { path: 'demo/a', size: '77777777777' }], 'not-tar'],
  ['a sparse file', [chart, { path: 'demo/a', type: 'S', text: 'a' }], 'special-file'],
  ['a sparse file as pax has it', [chart, pax('GNU.sparse.name', 'demo/../x'), { path: 'demo/GNUSparseFile.0/a' }], 'special-file'],
  ['a symbolic link', [chart, { path: 'demo/Chart.lock', type: '2', link: '/etc/passwd' }], 'link'],
  ['a hard link', [chart, { path: 'demo/a', type: '1', link: 'demo/Chart.yaml' }], 'link'],
  ['a device', [chart, { path: 'demo/null', type: '3' }], 'special-file'],
  ['a pipe', [chart, { path: 'demo/pipe', type: '6' }], 'special-file'],
  ['a file twice', [chart, { path: 'demo/a' }, { path: 'demo/a' }], 'duplicate'],
  ['names that differ by case only', [chart, { path: 'demo/a' }, { path: 'demo/A' }], 'duplicate'],
  ['names that differ by Unicode form only', [chart, { path: 'demo/\u00e9' }, { path: 'demo/e\u0301' }], 'duplicate'],
  ['a file where a folder is', [chart, { path: 'demo/A' }, { path: 'demo/a/b' }], 'duplicate'],
  ['a file twice, below two top folders', [chart, { path: 'other/Chart.yaml' }], 'duplicate'],
  ['a drive', [chart, { path: 'demo/c:/x' }], 'path'],
  ['a folder called Chart.yaml', [chart, { path: 'Chart.yaml/x' }], 'path'],
  ['a file beside the folder', [chart, { path: '.hidden' }], 'no-folder'],
  ['files without a folder', [{ path: 'Chart.yaml' }], 'no-folder'],
  ['no Chart.yaml', [{ path: 'demo/values.yaml' }], 'no-chart-yaml'],
  ['more than 10,000 entries', [chart, ...Array.from({ length: 10_001 }, (_, index) => ({ path: `demo/${index}` }))], 'too-many'],
]

const taken: [name: string, lies: Lie[], file: string][] = [
  ['a present folder as the top', [{ path: './Chart.yaml' }], 'Chart.yaml'],
  ['a present folder on the way', [chart, { path: 'demo/./templates/./a.yaml' }], 'templates/a.yaml'],
  ['two top folders', [chart, { path: 'other/values.yaml' }], 'values.yaml'],
  ['a colon and a percent sign', [chart, { path: 'demo/files/a:b%2fc' }], 'files/a:b%2fc'],
  ['values over 5 MiB', [chart, { path: 'demo/values.yaml', text: 'x'.repeat(6 * 1024 * 1024) }], 'values.yaml'],
]

describe('readTgz', () => {
  it.each(taken)('takes %s, as Helm does', async (_name, lies, file) => {
    const read = await readTgz(gzipSync(tarOf(lies)))
    expect(read.ok && Object.keys(read.value.chart.files)).toContain(file)
  })

  it.each(refused)('refuses %s', async (_name, lies, kind) => {
    const read = await readTgz(gzipSync(tarOf(lies)))
    expect(read.ok ? 'accepted' : read.error.type).toBe(`chart-archive-${kind}`)
    expect(JSON.stringify(read.ok ? '' : read.error.detail)).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['plain YAML', Buffer.from('name: demo\nversion: 0.1.0\n'), 'not-gzip'],
    ['a bomb', gzipSync(Buffer.alloc(150 * 1024 * 1024)), 'too-large'],
    ['more than 20 MiB', Buffer.alloc(20 * 1024 * 1024 + 1), 'too-large'],
    ['gzip that is no tar', gzipSync(Buffer.from('x'.repeat(2000))), 'not-tar'],
  ])('refuses %s', async (_name, bytes, kind) => {
    const read = await readTgz(bytes)
    expect(read.ok ? 'accepted' : read.error.type).toBe(`chart-archive-${kind}`)
  })

  it('lets others go on while a bomb is unpacked', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await readTgz(gzipSync(Buffer.alloc(150 * 1024 * 1024)))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(0)
  })

  it.each([
    ['PK\x03\x04', 'It is a zip file.'],
    ['BZh9', 'It is compressed by bzip2.'],
    ['\xfd7zXZ\0', 'It is compressed by xz.'],
    ['apiVersion: v2\nname: demo\n', 'It is a text file.'],
    ['\x7fELF\0', 'It is some other file.'],
  ])('says what a file is that is not a gzip archive: %j', async (start, words) => {
    const read = await readTgz(Buffer.from(start.padEnd(20, start.includes('\n') ? ' ' : '\0'), 'latin1'))
    expect(read.ok ? '' : read.error.detail).toContain(words)
  })

  it('says that a tar archive is not compressed', async () => {
    const read = await readTgz(tarOf([chart]))
    expect(read.ok ? '' : read.error.detail).toContain('It is a tar archive without compression.')
  })

  it('reads an archive of several gzip parts, and none with something behind it', async () => {
    const tar = tarOf([chart])
    const parts = [gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]
    expect((await readTgz(Buffer.concat(parts))).ok).toBe(true)
    expect((await readTgz(Buffer.concat([...parts, Buffer.from('behind')]))).ok).toBe(false)
  })

  it('says that a cut or damaged archive is to be fetched again', async () => {
    const { bytes } = await chartTgz('demo', '0.1.0')
    for (const broken of [
      bytes.subarray(0, bytes.length - 20),
      Buffer.concat([bytes.subarray(0, 200), Buffer.from('zz'), bytes.subarray(202)]),
    ]) {
      const read = await readTgz(broken)
      expect(read.ok ? '' : read.error.fix).toBe('Fetch or upload it again.')
    }
  })

  it('takes a file with a zero byte for no text', async () => {
    const read = await readTgz(gzipSync(tarOf([chart, { path: 'demo/a.bin', text: 'a\0b' }])))
    expect(read.ok && read.value.chart.binaries).toEqual({ 'a.bin': Buffer.from('a\0b').toString('base64') })
  })

  it('keeps line ends, marks and bytes as they are, and keys that JavaScript knows', async () => {
    const read = await readTgz(
      gzipSync(tarOf([chart, { path: 'demo/a.txt', text: '\ufeffa\r\nb' }, { path: 'demo/__proto__', text: 'x' }])),
    )
    expect(read.ok && read.value.chart.files['a.txt']).toBe('\ufeffa\r\nb')
    expect(read.ok && Object.keys(read.value.chart.files)).toContain('__proto__')
  })
})
