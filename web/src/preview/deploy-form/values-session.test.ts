import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { usePreviewStore } from '../../state/preview-store.ts'
import { rebaseValues, stopFollowing } from './values-session.ts'

const generatedWith = (values: string) => ({ files: { 'values.yaml': values }, binaries: {}, origins: {} })

describe("a person's values when the package's change", () => {
  it('keep what she set and take over the rest, comments too', () => {
    expect(rebaseValues('a: 1\nb: 1\n', '# new\na: 2\nb: 2\nc: 3\n', 'a: 1\nb: 9\n')).toBe('# new\na: 2\nb: 9\nc: 3\n')
  })

  it('are none of her own where she set nothing', () => {
    expect(rebaseValues('a: 1\n', 'a: 2\n', 'a: 1 # hers\n')).toBeNull()
  })

  it('stay as typed while they cannot be read', () => {
    expect(rebaseValues('a: 1\n', 'a: 2\n', 'a: [\n')).toBe('a: [\n')
  })

  it('lose what she took away', () => {
    expect(rebaseValues('a: 1\nb: 1\n', 'a: 1\nb: 2\nc: 1\n', 'a: 1\n')).toBe('a: 1\nc: 1\n')
  })
})

describe('the store', () => {
  beforeEach(() => usePreviewStore.setState({ generated: generatedWith('a: 1\n') }))
  afterAll(stopFollowing)

  it('is kept in step with the designer', () => {
    usePreviewStore.getState().setValuesYaml('a: 5\n')
    usePreviewStore.setState({ generated: generatedWith('a: 1\nnew: true\n') })
    expect(usePreviewStore.getState().settings.valuesYaml).toBe('a: 5\nnew: true\n')
  })

  it('is left alone where nobody typed into the deploy form', () => {
    usePreviewStore.getState().setValuesYaml(null)
    usePreviewStore.setState({ generated: generatedWith('a: 2\n') })
    expect(usePreviewStore.getState().settings.valuesYaml).toBeNull()
  })
})
