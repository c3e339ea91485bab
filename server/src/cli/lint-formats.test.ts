import type { Finding } from '@slipway/shared/check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lintFormats } from './lint-formats.ts'
import type { LocateFinding } from './lint-places.ts'

const words = (en: string) => ({ en, es: en })
const finding = (more: Partial<Finding>): Finding => ({
  rule: 'CH005',
  severity: 'error',
  source: 'platform',
  message: words('There is no Secret named demo.'),
  why: words('Nobody could connect.'),
  fix: words('Name it so.'),
  ...more,
})
const findings: readonly Finding[] = [
  finding({ pointer: '/guacamole', file: 'templates/secret.yaml', line: 3, object: 'Secret/demo' }),
  finding({ rule: 'CH021', severity: 'warning', message: words('100% odd: a, b\nnext'), edits: [{ op: 'remove', path: '/x' }] }),
  finding({ rule: 'CH005', severity: 'info', message: words('Once more.') }),
  finding({ rule: 'CH013', severity: 'info', message: words('Resources.'), silenced: 'asked the admins' }),
]
const locate: LocateFinding = ({ pointer }) => (pointer === undefined ? { file: 'my spec.yaml' } : { file: 'my spec.yaml', line: 12 })
const written = (format: string, list = findings) => lintFormats[format]?.(list, locate) ?? ''

describe('human', () => {
  it('names place, field, generated line and object, the sentence and the remedy', () => {
    expect(written('human')).toContain(
      'error CH005 my spec.yaml:12 /guacamole templates/secret.yaml:3 Secret/demo\n  There is no Secret named demo.\n  Fix: Name it so.\n',
    )
  })
  it('shows what is silenced with its reason, and counts what is left', () => {
    expect(written('human')).toContain('silenced CH013\n  Resources.\n  Reason: asked the admins\n')
    expect(written('human')).toMatch(/\n1 errors, 1 warnings, 1 notes, 1 silenced, 1 that --fix mends\n$/)
  })
  it('says that there is nothing', () => expect(written('human', [])).toBe('0 errors, 0 warnings, 0 notes\n'))
})

it.each(['human', 'github'])('%s moves no cursor with what a chart holds', (format) => {
  const text = written(format, [finding({ message: words("'1.2.3+\u001b[2J\u009b' is not a valid version.") })])
  expect(text).toContain("'1.2.3+\\x1b[2J\\x9b' is not a valid version.")
  expect(text).not.toMatch(/[^\P{Cc}\n]/u)
})

it('json holds every finding whole, with its place in the source', () => {
  const parsed = JSON.parse(written('json'))
  expect(parsed).toHaveLength(4)
  expect(parsed[0]).toEqual({ ...findings[0], location: { file: 'my spec.yaml', line: 12 } })
  expect(parsed[3].silenced).toBe('asked the admins')
  expect(JSON.parse(written('json', []))).toEqual([])
})

describe('github', () => {
  const lines = written('github').trimEnd().split('\n')
  it('has a command for each finding that is not silenced', () => {
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice'])
    expect(lines[0]).toBe('::error file=my spec.yaml,line=12,title=CH005 /guacamole::There is no Secret named demo. Name it so.')
  })
  it('escapes what would end the message', () => expect(lines[1]).toContain('::100%25 odd: a, b%0Anext Name it so.'))
})

/** What SARIF 2.1.0 demands of a log (sections 3.13 to 3.30), and what code scanning needs to show it. */
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const uriReference = z.string().regex(/^[^\s\\]+$/)
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: uriReference }),
    region: z.strictObject({ startLine: z.int().min(1) }).optional(),
  }),
  logicalLocations: z
    .array(z.strictObject({ fullyQualifiedName: z.string().min(1) }))
    .min(1)
    .optional(),
})
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string(),
})
const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
})
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).length(1),
  suppressions: z.array(suppression).optional(),
})
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), rules: z.array(rule) }) }),
        results: z.array(result),
      }),
    )
    .length(1),
})

describe('sarif', () => {
  const [run] = log.parse(JSON.parse(written('sarif'))).runs
  it('has a log of the form of SARIF 2.1.0, also without findings', () => {
    expect(run?.results).toHaveLength(4)
    expect(log.parse(JSON.parse(written('sarif', []))).runs[0]?.results).toEqual([])
  })
  it('describes each rule once, and each result points at its own', () => {
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(['CH005', 'CH021', 'CH013'])
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
    expect(rules[0]?.shortDescription.text).not.toBe('CH005')
  })
  it('names the file as a URI and the line, and the field and object by name', () => {
    expect(run?.results[0]?.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'my%20spec.yaml' }, region: { startLine: 12 } },
      logicalLocations: [{ fullyQualifiedName: '/guacamole' }, { fullyQualifiedName: 'Secret/demo' }],
    })
  })
  it('keeps what is silenced, with the reason', () => {
    expect(run?.results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      undefined,
      undefined,
      undefined,
      'asked the admins',
    ])
  })
})
