import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { rebaseValues, stopFollowing, takeValues, withChosenDatasets } from './values-session.ts'

const generatedWith = (values: string) => ({ files: { 'values.yaml': values }, binaries: {}, origins: {} })

afterAll(stopFollowing)

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

  it('is kept in step with the designer', () => {
    usePreviewStore.getState().setValuesYaml('a: 5\n')
    usePreviewStore.setState({ generated: generatedWith('a: 1\nnew: true\n') })
    expect(usePreviewStore.getState().settings.valuesYaml).toBe('a: 5\nnew: true\n')
  })

  it('is left alone if nothing was typed into the deploy form', () => {
    usePreviewStore.getState().setValuesYaml(null)
    usePreviewStore.setState({ generated: generatedWith('a: 2\n') })
    expect(usePreviewStore.getState().settings.valuesYaml).toBeNull()
  })
})

describe('the datasets of the preview', () => {
  const packageText = 'datasets_list: "" # ids\na: 1\n'
  const choose = (datasets: readonly string[]) => usePreviewStore.getState().setSettings({ datasets })
  const settings = () => usePreviewStore.getState().settings

  beforeEach(() => {
    choose([])
    usePreviewStore.getState().setValuesYaml(null)
  })

  it('are in the deploy form as a dataset\u2019s page fills them in', () => {
    expect(withChosenDatasets(packageText, ['one', 'two'])).toBe('datasets_list: "one,two" # ids\na: 1\n')
    expect(withChosenDatasets('a: 1\n', ['one'])).toBe('a: 1\n')
    expect(withChosenDatasets(packageText, [])).toBe(packageText)
  })

  it('are those that a person typed into the deploy form', () => {
    takeValues('datasets_list: "one, two,"\na: 1\n', packageText)
    expect(settings()).toMatchObject({ valuesYaml: 'datasets_list: "one, two,"\na: 1\n', datasets: ['one', 'two'] })
    takeValues(packageText, packageText)
    expect(settings()).toMatchObject({ valuesYaml: null, datasets: [] })
  })

  it('stay as they were while the values cannot be read, and where the chart asks for none', () => {
    choose(['one'])
    takeValues('datasets_list: [\n', packageText)
    expect(settings().datasets).toEqual(['one'])
    takeValues('a: 2\n', 'a: 1\n')
    expect(settings().datasets).toEqual(['one'])
  })

  it('are written into values that a person changed, where nothing else moves', () => {
    usePreviewStore.getState().setValuesYaml('datasets_list: "" # ids\na: 5\n')
    choose(['one', 'two'])
    expect(settings().valuesYaml).toBe('datasets_list: "one,two" # ids\na: 5\n')
  })
})
