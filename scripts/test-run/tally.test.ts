import { describe, expect, it } from 'vitest'
import { addReport } from './browser.mjs'
import { createEventReader } from './go.mjs'
import { count, describeTallies, emptyTally, skippedTally, withSkipsAsFailures } from './tally.mjs'

describe('the sum of all runners', () => {
  it('is the last line', () => {
    const first = emptyTally('one')
    count(first, 'a', true)
    count(first, 'b', false)
    const lines = describeTallies([first, { ...emptyTally('two'), passed: 3 }])
    expect(lines.at(-1)).toBe('4 passed, 1 failed')
    expect(lines).toContain('  ✗ one: b')
  })

  it('names each skipped test with its reason', () => {
    expect(describeTallies([skippedTally('go', 'Go is not installed')])).toContain('  – go: all of go: Go is not installed')
  })

  it('counts a skipped test as failed where nothing may be skipped', () => {
    const judged = withSkipsAsFailures(skippedTally('go', 'Go is not installed'))
    expect(judged.failed).toBe(1)
    expect(judged.failures).toEqual(['all of go (skipped: Go is not installed)'])
  })
})

describe('the events of go test', () => {
  const read = (...events: object[]) => {
    const tally = emptyTally('go')
    const reader = createEventReader(tally, () => {})
    for (const event of events) reader(JSON.stringify(event))
    return tally
  }

  it('count tests and not packages', () => {
    const tally = read({ Action: 'pass', Package: 'p', Test: 'TestA' }, { Action: 'pass', Package: 'p' })
    expect(tally).toMatchObject({ passed: 1, failed: 0 })
  })

  it('count a failing test once, although its package fails with it', () => {
    const tally = read({ Action: 'fail', Package: 'p', Test: 'TestA' }, { Action: 'fail', Package: 'p' })
    expect(tally).toMatchObject({ passed: 0, failed: 1, failures: ['p TestA'] })
  })

  it('count a package that could not be built', () => {
    expect(read({ Action: 'fail', Package: 'p' })).toMatchObject({ failed: 1, failures: ['p'] })
  })

  it('keep why a test was skipped', () => {
    const output = { Action: 'output', Package: 'p', Test: 'TestA', Output: '    a_test.go:9: no helm here\n' }
    const tally = read(output, { Action: 'skip', Package: 'p', Test: 'TestA' })
    expect(tally.skipped).toEqual([{ name: 'p TestA', reason: 'a_test.go:9: no helm here' }])
  })
})

describe('the report of Playwright', () => {
  const report = (
    ...tests: { status: string; annotations?: { description: string }[]; results?: { errors: { message: string }[] }[] }[]
  ) => ({
    errors: [],
    suites: [
      { title: 'a.spec.ts', specs: tests.map((test, index) => ({ title: `journey ${index}`, tests: [{ annotations: [], ...test }] })) },
    ],
  })

  it('counts a journey that passed only when tried again as failed', () => {
    const tally = emptyTally('browser')
    addReport(tally, report({ status: 'expected' }, { status: 'flaky' }, { status: 'unexpected' }))
    expect(tally).toMatchObject({ passed: 1, failed: 2 })
  })

  it('says below its name why a journey failed', () => {
    const tally = emptyTally('browser')
    addReport(
      tally,
      report({ status: 'unexpected', results: [{ errors: [{ message: '\u001b[31mError: axe: step check\u001b[39m\n\n+ a' }] }] }),
    )
    expect(describeTallies([tally])).toContain('  ✗ browser: a.spec.ts > journey 0\n      Error: axe: step check\n      + a')
  })

  it('keeps why a journey was skipped', () => {
    const tally = emptyTally('browser')
    addReport(tally, report({ status: 'skipped', annotations: [{ description: 'no helm' }] }))
    expect(tally.skipped).toEqual([{ name: 'a.spec.ts > journey 0', reason: 'no helm' }])
  })
})
