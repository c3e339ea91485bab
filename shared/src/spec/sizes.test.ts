import { describe, expect, it } from 'vitest'
import type { DeployValue } from '#blocks'
import { generic } from '#profile'
import { applyEdits, type ChartSpec, checkReferences, letUserDecide, newSpec, takeBack } from './index.ts'

function sized(resources: ChartSpec['main']['resources'], ...deployValues: DeployValue[]): ChartSpec {
  const empty = newSpec(generic, 'web-app')
  return {
    ...empty,
    chart: { ...empty.chart, name: 'demo', appVersion: '1' },
    main: { ...empty.main, image: { ...empty.main.image, repository: 'demo/demo' }, ...(resources && { resources }) },
    deployValues,
  }
}

const size: DeployValue = {
  path: 'size',
  type: 'choice',
  title: 'Size',
  default: 'small',
  choices: [
    { value: 'small', cpu: '1', memory: '4Gi' },
    { value: 'large', cpu: '4', memory: '16Gi', gpu: 1 },
  ],
}

const issuesOf = (spec: ChartSpec) => checkReferences(spec, generic).map(({ pointer, message }) => `${pointer}: ${message.en}`)

function got<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('named sizes', () => {
  it('are a choice whose choices say what a container gets', () => {
    expect(issuesOf(sized({ size: { deployValue: 'size' } }, size))).toEqual([])
  })

  it('are refused where the value is not a choice, a choice gives nothing, or its name would not pass --set', () => {
    const asked = { size: { deployValue: 'size' } }
    expect(issuesOf(sized(asked, { path: 'size', type: 'string', title: 'Size', default: 'small' }))).toEqual([
      '/main/resources/size: The deploy option size is not a choice of sizes.',
    ])
    const choices = [...(size.choices ?? []), { value: 'none' }, { value: 'a, b', cpu: '1' }]
    expect(issuesOf(sized(asked, { ...size, choices }))).toEqual([
      '/deployValues/0/choices/2/memory: Set what this size provides.',
      '/deployValues/0/choices/3/value: Use letters, digits, ., _ and -, for example small.',
    ])
    expect(issuesOf(sized(asked))).toEqual(['/main/resources/size: There is no deploy option named size.'])
  })

  it('stand alone: amounts next to them would repeat them', () => {
    const resources = { size: { deployValue: 'size' }, requests: { cpu: '1', ephemeralStorage: '1Gi' }, limits: { memory: '2Gi' }, gpu: 1 }
    expect(issuesOf(sized(resources, size)).map((issue) => issue.split(':')[0])).toEqual([
      '/main/resources/requests/cpu',
      '/main/resources/limits/memory',
      '/main/resources/gpu',
    ])
  })

  it('begin with what the container asks for, and go back to the one that was the default', () => {
    const before = sized({ requests: { cpu: '500m', memory: '2Gi', ephemeralStorage: '1Gi' }, limits: { memory: '3Gi' }, gpu: 1 })
    const handed = got(letUserDecide(before, '/main/resources/size', { title: 'How big' }))
    expect(handed.main.resources).toEqual({ requests: { ephemeralStorage: '1Gi' }, size: { deployValue: 'size' } })
    expect(handed.deployValues).toMatchObject([
      {
        title: 'How big',
        default: 'small',
        choices: [
          { value: 'small', cpu: '500m', memory: '2Gi', gpu: 1 },
          { value: 'medium', cpu: '1000m', memory: '4Gi', gpu: 1 },
          { value: 'large', cpu: '2000m', memory: '8Gi', gpu: 1 },
        ],
      },
    ])
    expect(issuesOf(handed)).toEqual([])
    const back = got(
      takeBack(got(applyEdits(handed, [{ op: 'replace', path: '/deployValues/0/default', value: 'medium' }])), '/main/resources/size'),
    )
    expect(back.deployValues).toEqual([])
    expect(back.main.resources).toEqual({
      requests: { cpu: '1000m', memory: '4Gi', ephemeralStorage: '1Gi' },
      limits: { cpu: '1000m', memory: '4Gi' },
      gpu: 1,
    })
  })

  it('can be asked for where nothing was said of resources yet', () => {
    const handed = got(letUserDecide(sized(undefined), '/main/resources/size'))
    expect(handed.main.resources).toEqual({ size: { deployValue: 'size' } })
    expect(issuesOf(handed)).toEqual([])
  })
})
