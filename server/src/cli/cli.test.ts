import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { presets } from '@slipway/shared/presets'
import { parseSpecText } from '@slipway/shared/spec'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readTgz } from '../archive/read-tgz.ts'
import { helms, runHelm } from '../helm.fixture.ts'
import { serveRepository, temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { runCli, useCommands } from './run-cli.fixture.ts'

const helm4 = helms.find(({ tool }) => tool.includes('v4'))

async function specFile(change: (text: string) => string = (text) => text): Promise<{ folder: string; spec: string }> {
  const folder = await temporaryFolder()
  const spec = join(folder, 'spec.yaml')
  await writeFile(spec, change(stringify(presets[0]?.spec)))
  return { folder, spec }
}

const run = useCommands()

const brokenTemplate = (text: string) =>
  text.replace('extraFiles: []', 'extraFiles:\n  - path: templates/x.yaml\n    content: "{{ .Values.a.b }}"')

describe('the command line', { timeout: 240_000 }, () => {
  it('lists starters, also by their former name, and prints the schema of a spec', async () => {
    const listed = await run(['starters', '--json'])
    expect(JSON.parse(listed.stdout)[0].name).toBe('desktop-tensorflow')
    expect(listed).toMatchObject({ status: 0, stderr: '' })
    expect(await run(['presets', '--json'])).toEqual(listed)
    expect((await run(['--help'])).stdout).not.toMatch(/preset/i)
    expect(JSON.parse((await run(['schema'])).stdout)).toMatchObject({ type: 'object' })
  })

  it('starts a spec from a starter and replaces none', async () => {
    const folder = await temporaryFolder()
    const target = join(folder, 'spec.yaml')
    const written = await run(['init', '--starter', 'desktop-tensorflow', '-o', target])
    expect(written).toMatchObject({ status: 0, stderr: expect.stringMatching(/[^\n]\n$/) })
    expect((await run(['init', '--starter', 'desktop-tensorflow', '-o', target])).status).toBe(2)
    expect((await run(['init', '--preset', 'desktop-tensorflow'])).stdout).toBe(await readFile(target, 'utf8'))
    expect((await run(['init', '--help'])).stdout).not.toMatch(/preset/i)
  })

  it.each(['desktop', 'web-app', 'batch-job'])('starts a blank %s, which asks only for its name and image', async (type) => {
    const { folder } = await specFile()
    const target = join(folder, 'blank.yaml')
    await run(['init', '--type', type, '-o', target])
    const asked = await run(['lint', target])
    expect(asked.status).toBe(1)
    const places = asked.stderr.match(/^ {2}\/\S+/gm)?.map((place) => place.trim())
    expect([...new Set(places?.map((place) => place.replace(/:$/, '')))]).toEqual(['/chart/name', '/main/image/repository'])
    const filled = (await readFile(target, 'utf8')).replace('name: ""', 'name: mine').replace('repository: ""', 'repository: team/mine')
    await writeFile(target, filled.replace('appVersion: ""', 'appVersion: "1"'))
    expect(await run(['lint', target])).toMatchObject({ status: 0, stderr: '' })
  })

  it('gives the spec back from what it packed and exported, and names the files that were edited', async () => {
    const { folder, spec } = await specFile()
    const own = parseSpecText(await readFile(spec, 'utf8'))
    const archive = (await run(['package', spec, '-d', folder])).stdout.trim()
    const source = join(folder, 'source')
    await run(['export', spec, '-d', source])
    for (const chart of [archive, await unpack(archive, folder), source]) {
      const imported = await run(['import', chart])
      expect(imported).toMatchObject({ status: 0, stderr: '' })
      expect(parseSpecText(imported.stdout)).toEqual(own)
    }
    await writeFile(join(source, 'values.yaml'), 'edited: true\n')
    const edited = await run(['import', source, '-o', join(folder, 'again.yaml')])
    expect(edited).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('The spec does not have the changes in:\n  "values.yaml"\n'),
    })
    expect(parseSpecText(await readFile(join(folder, 'again.yaml'), 'utf8'))).toEqual(own)
    await rm(join(source, 'chart-spec.yaml'))
    expect(await run(['import', source])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('has no spec in it') })
  })

  it.each([[['nonsense']], [['render']], [['lint', 'x', '--format', 'poem']], [['init', '--starter', 'nope']], [['init']]])(
    'calls %j wrong usage',
    async (args) => {
      const { status, stdout, stderr } = await run(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).not.toBe('')
    },
  )

  it.skipIf(helm4?.missing ?? true)(
    'renders exactly what helm template prints, from spec, archive and folder',
    { timeout: 120_000 },
    async () => {
      const { folder, spec } = await specFile()
      const packed = await run(['package', spec, '-d', folder])
      const archive = packed.stdout.trim()
      const unpacked = await unpack(archive, folder)
      const options = ['--namespace', 'user-ana', '--set', 'requests.memory=8Gi']
      const template = () => runHelm(helm4?.path ?? '', folder, ['template', 'lab', archive, ...options])
      const [once, twice] = [(await template()).split('\n'), (await template()).split('\n')]
      for (const source of [spec, archive, unpacked]) {
        const ours = (await run(['render', source, '--name', 'lab', ...options])).stdout.split('\n')
        expect(ours).toHaveLength(once.length)
        // Lines that differ between two runs of helm hold random text: they differ here as well.
        const fixed = once.flatMap((line, index) => (line === twice[index] ? [index] : []))
        expect(fixed.length).toBeGreaterThan(once.length - 8)
        expect(fixed.map((index) => ours[index])).toEqual(fixed.map((index) => once[index]))
      }
    },
  )

  it('packs the same bytes as before, and a folder as well', async () => {
    const { folder, spec } = await specFile()
    const first = (await run(['package', spec, '-d', join(folder, 'a')])).stdout.trim()
    const second = (await run(['package', spec, '-d', join(folder, 'b')])).stdout.trim()
    expect((await readFile(first)).equals(await readFile(second))).toBe(true)
    const again = (await run(['package', await unpack(first, folder), '-d', join(folder, 'c')])).stdout.trim()
    expect((await readFile(first)).equals(await readFile(again))).toBe(true)
  })

  it('says in a sentence that a name is too long for the disk, in the chart and on the command line', async () => {
    const { folder, spec } = await specFile()
    const chart = join(folder, 'long')
    await mkdir(chart)
    await writeFile(join(chart, 'Chart.yaml'), `apiVersion: v2\nname: ${'\u00e9'.repeat(125)}\nversion: 0.1.0\n`)
    const wrong = [
      [await run(['package', chart, '-d', folder]), 'A file name is too long'],
      [await run(['package', spec, '-d', join(folder, 'x'.repeat(300))]), 'The name is too long for the disk.'],
      [await run(['export', spec, '-d', join(folder, 'x'.repeat(300))]), 'The name is too long for the disk.'],
    ] as const
    for (const [ran, said] of wrong) {
      expect(ran).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(said) })
      expect(ran.stderr).not.toContain('fault of the program')
    }
  })

  it('pushes to a repository, with status 1 where the version has other content', async () => {
    const { origin } = await serveRepository()
    const { spec } = await specFile()
    const push = (source: string) => run(['push', source, '--repo', `${origin}/chartrepo/library`])
    expect(await push(spec)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^desktop-tensorflow \S+ sha256:[0-9a-f]{64}\n$/) })
    const other = await specFile((text) => text.replace(/description: .*/, 'description: Something else.'))
    const refused = await push(other.spec)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toContain('Publish it as')
  })

  it('lints in every format, and ends with 1 on an error', async () => {
    const good = await specFile()
    expect((await run(['lint', good.spec])).status).toBe(0)
    const old = await specFile((text) => text.replace('specVersion: 2', 'specVersion: 1').replace('components: []\n', ''))
    expect((await run(['lint', old.spec])).status, 'a spec of version 1').toBe(0)
    const bad = await specFile(brokenTemplate)
    const json = await run(['lint', bad.spec, '--format', 'json'])
    expect(json.status).toBe(1)
    expect(JSON.parse(json.stdout)[0]).toMatchObject({ rule: 'helm-render', file: 'templates/x.yaml', line: 1 })
    const sarif = JSON.parse((await run(['lint', bad.spec, '--format', 'sarif'])).stdout)
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'helm-render', level: 'error' })
    const line = (await readFile(bad.spec, 'utf8')).split('\n').findIndex((it) => it.includes('.Values.a.b')) + 1
    const github = (await run(['lint', bad.spec, '--format', 'github'])).stdout
    expect(github.split('\n')[0]).toContain(`::error file=${bad.spec},line=${line},title=helm-render /extraFiles/0/content::`)
  })

  it('fixes the spec where a rule knows how, and keeps its comments', async () => {
    const { spec } = await specFile((text) => `# mine\n${text.replace('pod: {}', 'pod:\n  replicas: 2 # two of it')}`)
    const fixed = await run(['lint', spec, '--fix'])
    expect(fixed.stderr).toContain('1 changes made')
    expect(fixed.stdout).not.toContain('CH037')
    const text = await readFile(spec, 'utf8')
    expect(text).toMatch(/^# mine\n/)
    expect(text).toContain('replicas: 1 # two of it')
  })

  it('names the line of a spec that is not YAML, and the field of one that is not valid', async () => {
    const broken = await specFile(() => 'a: [\n')
    expect(await run(['render', broken.spec])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('line') })
    const invalid = await specFile((text) => text.replace('name: desktop-tensorflow', 'name: Not Good').replace('port: 5900', 'port: 0'))
    const { status, stderr } = await run(['lint', invalid.spec])
    expect(status).toBe(1)
    expect(stderr.match(/\/chart\/name \(line \d+\): /g)).toHaveLength(1)
    expect(stderr.match(/\/main\/ports\/1\/port/g)).toHaveLength(1)
  })

  it('prints the objects as the operator lets them in', async () => {
    const { spec } = await specFile()
    const { status, stdout, stderr } = await run(['render', spec, '--as-operator', '--user', 'ana', '--datasets', 'one,two'])
    expect([status, stderr.length > 0]).toEqual([0, true])
    expect(stdout).toContain('one,two')
    expect(stdout).toContain('datalake')
    expect(stdout).toContain('/homes/chaimeleon-users/ana')
    expect(stderr).toMatch(/^Deployment\/\S+ \/spec\/template\/spec\/securityContext: /m)
  })

  it('lints with the values that it is given, as helm lint does', async () => {
    const { folder } = await specFile()
    const chart = join(folder, 'strict')
    await mkdir(join(chart, 'templates'), { recursive: true })
    await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: strict\nversion: 0.1.0\n')
    await writeFile(join(chart, 'values.yaml'), 'size: 1\n')
    await writeFile(join(chart, 'templates/a.yaml'), '{{ if eq (toString .Values.size) "2" }}{{ fail "too large" }}{{ end }}\n')
    await writeFile(join(folder, 'two.yaml'), 'size: 2\n')
    const tooLarge = expect.stringContaining('too large')
    expect((await run(['lint', chart])).stdout).not.toContain('too large')
    expect(await run(['lint', chart, '--set', 'size=2'])).toMatchObject({ status: 1, stdout: tooLarge })
    expect(await run(['lint', chart, '--set-string', 'size=2'])).toMatchObject({ status: 1, stdout: tooLarge })
    expect(await run(['lint', chart, '-f', join(folder, 'two.yaml')])).toMatchObject({ status: 1, stdout: tooLarge })
  })

  it('simulates an administrator, a person without a group, and datasets that are denied or unknown', async () => {
    const { spec } = await specFile()
    const as = (...options: readonly string[]) => run(['render', spec, '--as-operator', '--datasets', 'one, two', ...options])
    const admin = await as('--role', 'administrator')
    expect([admin.status, admin.stdout.includes('runAsUser')]).toEqual([0, false])
    expect(await as('--role', 'without-group')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('does not know the group ID of ana'),
    })
    const denied = await as('--denied-datasets', 'one', '--unknown-datasets', 'two')
    expect(denied.stderr).toContain('ana does not have access to these datasets: one.')
    expect(denied.stderr).toContain('These datasets do not exist: two.')
  })

  it('says what the operator would refuse, with status 1', async () => {
    const { folder } = await specFile()
    const chart = join(folder, 'job')
    await mkdir(join(chart, 'templates'), { recursive: true })
    await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: job\nversion: 0.1.0\n')
    await writeFile(join(chart, 'templates/job.yaml'), refusedJob)
    const refused = await run(['render', chart, '--as-operator', '--user', 'eva'])
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Job\/work is refused: .*huge/m) })
    expect((await run(['lint', chart])).stdout).toContain('error operator-refuses')
    expect((await run(['render', chart])).status).toBe(0)
  })

  it('ends with 2 where the command is wrong, and with 1 where the chart is', async () => {
    const { folder, spec } = await specFile()
    const notAChart = join(folder, 'empty')
    await mkdir(notAChart)
    const archive = (await run(['package', spec, '-d', folder])).stdout.trim()
    const wrong = [
      ['render', join(folder, 'gone.yaml')],
      ['lint', notAChart],
      ['lint', archive, '--fix'],
      ['lint', spec, '--nonsense'],
      ['package', notAChart],
      ['examples', join(folder, 'gone.yaml')],
      ['diff', spec, join(folder, 'gone.yaml')],
      ['explain', 'CH999'],
      ['push', spec, '--repo', 'nonsense'],
      ['render', spec, '-f', join(folder, 'gone.yaml')],
    ]
    for (const args of wrong)
      expect({ args, ...(await run(args)) }).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/./) })
    const broken = await specFile(() => 'profile: 1\n')
    for (const command of ['render', 'lint', 'package', 'examples']) {
      expect({ command, ...(await run([command, broken.spec])) }).toMatchObject({ status: 1, stdout: '' })
    }
    expect(await run(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('names the line of the spec that a rule means, why it is silenced, and the file where there is no spec', async () => {
    const silenced = 'silenced:\n  - rule: CH044\n    reason: The admins know.'
    const { folder, spec } = await specFile((text) =>
      text.replace('pod: {}', 'pod:\n  replicas: 2\n  priorityClassName: mine').replace('silenced: []', silenced),
    )
    const line = (await readFile(spec, 'utf8')).split('\n').indexOf('  replicas: 2') + 1
    const { stdout } = await run(['lint', spec])
    expect(stdout).toContain(`warning CH037 ${spec}:${line} /pod/replicas `)
    expect(stdout).toMatch(/^silenced CH044\n.+\n {2}Reason: The admins know\.$/m)
    const archive = (await run(['package', spec, '-d', folder])).stdout.trim()
    const unpacked = await unpack(archive, folder)
    expect((await run(['lint', unpacked])).stdout).toMatch(new RegExp(`^warning CH037 ${unpacked}/templates/deployment\\.yaml:\\d+ `, 'm'))
  })

  it.each([
    ['file', 'templates/_chaimeleonCommonHelpers.tpl'],
    ['folder', 'templates/ChaimeleonCommon/_chaimeleonCommonHelpers.tpl'],
    ['submodule', '.gitmodules'],
  ])('exports the source with the helpers library as a %s, and never over other files', async (how, path) => {
    const { folder, spec } = await specFile()
    const target = join(folder, 'source')
    const args = ['export', spec, '-d', target, '--helpers-library', how]
    expect(await run(args)).toMatchObject({ status: 0, stdout: `${target}\n` })
    expect(await readFile(join(target, path), 'utf8')).not.toBe('')
    expect(await readFile(join(target, 'chart-spec.yaml'), 'utf8')).toContain(`helpersLibrary: ${how}`)
    expect(await run(args)).toMatchObject({ stdout: '', stderr: expect.stringContaining('is not empty') })
  })

  it('explains a rule and shows how two specs differ', async () => {
    const { stdout: explained } = await run(['explain', 'ch001'])
    expect(explained).toMatch(/^CH001: [^\n]+\n\nSeverity: error, from: platform\nWhy: .+\nFix: .+\n\nExample: /)
    expect(explained).toMatch(/^\+ +chaimeleon.eu\/toolName: demo$/m)
    expect((await run(['explain'])).stdout.trimEnd().split('\n').length).toBeGreaterThan(70)
    const [a, b] = [await specFile(), await specFile((text) => text.replace('5900', '5901'))]
    expect(await run(['diff', a.spec, a.spec])).toMatchObject({ status: 0, stdout: '' })
    const diff = await run(['diff', a.spec, b.spec])
    expect(diff.status).toBe(1)
    expect(diff.stdout).toMatch(/^--- a\/templates\/[\s\S]*^\+.*5901/m)
  })

  it('runs the examples of a spec and of its archive, and shows those that fail or change', async () => {
    const { folder, spec } = await specFile()
    expect(await run(['examples', spec])).toMatchObject({ status: 0, stdout: 'ok no-data\nok two-datasets\n2 passed, 0 failed\n' })
    const archive = (await run(['package', spec, '-d', folder])).stdout.trim()
    expect(await run(['examples', archive])).toMatchObject({ status: 0, stdout: expect.stringContaining('2 passed') })
    const wrong = await specFile((text) => text.replace('port: 5900', 'port: 5901'))
    const ran = await run(['examples', wrong.spec])
    expect(ran).toMatchObject({ status: 1, stdout: expect.stringMatching(/^not ok no-data\n.*5900[\s\S]*1 passed, 1 failed\n$/) })
    expect(await run(['lint', wrong.spec])).toMatchObject({ status: 1, stdout: expect.stringContaining('example-differs') })
    const { stdout } = await run(['diff', spec, wrong.spec])
    expect(stdout).toContain('# Example no-data renders differently\n#   Service/desktop-tensorflow-lab changed\n')
    expect(stdout).toContain('--- a/examples/no-data/Service/desktop-tensorflow-lab\n')
  })

  it('names the file that is nested so deeply that nothing could read it', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: deep\nversion: 0.1.0\n')
    await writeFile(join(folder, 'values.yaml'), `a: 1\nb: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n`)
    expect(await run(['render', folder])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('values.yaml:2') })
  })

  it('refuses an archive that leaves its folder', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.tgz'), 'PK not a chart, a zip')
    expect(await run(['render', join(folder, 'x.tgz')])).toMatchObject({ status: 1, stderr: expect.stringContaining('zip file') })
  })
})

describe('the command line as a separate process', { timeout: 240_000 }, () => {
  it('writes results to stdout and ends with 0', async () => {
    const listed = await runCli(['presets', '--json'])
    expect(JSON.parse(listed.stdout)[0].name).toBe('desktop-tensorflow')
    expect(listed).toMatchObject({ status: 0, stderr: '' })
  })

  it('writes nothing to stdout and ends with 2 where the command is wrong', async () => {
    expect(await runCli(['nonsense'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('lint') })
  })

  it('reads values from stdin, and ends when the engine has rendered', async () => {
    const { spec } = await specFile()
    const rendered = await runCli(['render', spec, '-f', '-'], 'datasets_list: one\n')
    expect(rendered).toMatchObject({ status: 0, stdout: expect.stringContaining('datasetsIDs: "one"'), stderr: '' })
  })

  it('ends with 1 where the chart has an error', async () => {
    const { spec } = await specFile(brokenTemplate)
    expect(await runCli(['lint', spec])).toMatchObject({ status: 1, stdout: expect.stringContaining('error helm-render') })
  })

  it('pushes with a password from stdin', async () => {
    const { origin } = await serveRepository()
    const { spec } = await specFile()
    const args = ['push', spec, '--repo', `${origin}/chartrepo/library`, '--username', 'ana', '--password-stdin']
    expect(await runCli(args, 'secret\n')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^desktop-tensorflow /) })
  })
})

const refusedJob = `apiVersion: batch/v1
kind: Job
metadata:
  name: work
  annotations:
    chaimeleon.eu/jobResourcesFlavor: huge
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: work
          image: harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library-batch/work:1
`

async function unpack(archive: string, folder: string): Promise<string> {
  const read = await readTgz(await readFile(archive))
  if (!read.ok) throw new Error(read.error.detail)
  const target = join(folder, read.value.folder)
  for (const [path, text] of Object.entries(read.value.chart.files)) {
    await mkdir(join(target, path, '..'), { recursive: true })
    await writeFile(join(target, path), text)
  }
  return target
}
