import { describe, expect, it } from 'vitest'
import { err, ok } from '#base'
import { yamlManifest } from '../../testing/index.ts'
import { checkExamples } from './check-examples.ts'
import { diffExamples } from './diff-examples.ts'
import { type ChartExample, type ExampleRun, examplesInFiles, renderExamples } from './render-examples.ts'

const error = { kind: 'fail', message: 'execution error: no size' } as const
const service = 'kind: Service\nmetadata:\n  name: demo-lab\nspec:\n  ports: []'
const job = 'kind: Job\nmetadata:\n  name: demo-lab'

function run(contents: readonly string[], expects: ChartExample['expects'] = []): ExampleRun {
  const manifests = contents.map((content) => yamlManifest({ source: 'demo/templates/all.yaml', content }))
  return { example: { name: 'small', values: 'a: 1\n', expects }, outcome: ok({ manifests }) }
}

const failed: ExampleRun = { ...run([]), outcome: err(error) }

describe('checking examples', () => {
  it.each<[ChartExample['expects'], string[]]>([
    [[], []],
    [[{ kind: 'Service' }, { kind: 'Service', name: 'demo-lab', contains: 'ports: []' }], []],
    [[{ kind: 'Ingress' }], ['The example small renders no Ingress.']],
    [[{ kind: 'Service', name: 'other' }], ['The example small renders no Service/other.']],
    [[{ kind: 'Service', contains: 'port: 1' }], ['In the example small, Service does not contain "port: 1".']],
  ])('finds for %j: %j', (expects, messages) =>
    expect(checkExamples([run([service], expects)]).map(({ message }) => message.en)).toEqual(messages),
  )

  it('takes for a Job that is expected one that a CronJob starts, but not the other way round', () => {
    const cronJob = 'kind: CronJob\nmetadata:\n  name: demo-lab\nspec: {}'
    expect(checkExamples([run([cronJob], [{ kind: 'Job', name: 'demo-lab', contains: 'spec' }])])).toEqual([])
    expect(checkExamples([run([job], [{ kind: 'CronJob' }])])).toHaveLength(1)
  })

  it('names the field and the file of an example that does not render or differs', () => {
    expect(checkExamples([failed])).toMatchObject([
      { rule: 'example-fails', severity: 'error', pointer: '/examples/0/values', file: 'ci/small-values.yaml' },
    ])
    expect(checkExamples([run([], [{ kind: 'Job' }])])).toMatchObject([{ rule: 'example-differs', pointer: '/examples/0/expects/0' }])
  })
})

describe('comparing examples', () => {
  it('says nothing of equal ones', () => expect(diffExamples([run([service]), failed], [run([service]), failed])).toEqual([]))

  it('says which objects came, went and changed, line by line', () => {
    const [difference] = diffExamples([run([service, job])], [run([service.replace('[]', '[1]'), 'kind: Secret\nmetadata: {name: x}'])])
    expect(difference).toMatchObject({
      example: 'small',
      how: 'changed',
      objects: [
        { object: 'Service/demo-lab', how: 'changed', diff: expect.stringContaining('-  ports: []\n+  ports: [1]\n') },
        { object: 'Job/demo-lab', how: 'removed' },
        { object: 'Secret/x', how: 'added' },
      ],
    })
  })

  it.each([
    [[], [run([service])], 'added'],
    [[run([service])], [], 'removed'],
    [[run([service])], [failed], 'no-longer-renders'],
    [[failed], [run([service])], 'renders-now'],
  ] as const)('says how an example itself changed: %#', (before, after, how) =>
    expect(diffExamples(before, after)).toMatchObject([{ how }]),
  )
})

describe('running examples', () => {
  it('renders each with its own values and keeps what Helm says of those that fail', async () => {
    const engine = {
      render: async ({ values }: { values?: { files?: string[] | undefined } | undefined }) =>
        values?.files?.[0] === 'bad\n'
          ? err({ kind: 'chart', error } as const)
          : ok({
              manifests: [{ source: 'a', content: values?.files?.[0] ?? '', object: null }],
              templates: {},
              notes: '',
              values: {},
              output: '',
            }),
    }
    const examples = examplesInFiles({ 'ci/one-values.yaml': 'a: 1\n', 'ci/two-values.yaml': 'bad\n', 'ci/x.yaml': '', 'values.yaml': '' })
    const runs = await renderExamples(examples, { chart: { files: {} }, release: { name: 'lab', namespace: 'x' } }, { engine })
    expect(runs.ok && runs.value.map((it) => it.outcome)).toEqual([
      ok({ manifests: [{ source: 'a', content: 'a: 1\n', object: null }] }),
      err(error),
    ])
  })
})
