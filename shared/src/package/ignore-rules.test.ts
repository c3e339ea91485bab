import { describe, expect, it } from 'vitest'
import { readIgnoreRules } from './ignore-rules.ts'

const rows: [rules: string, path: string, ignored: boolean][] = [
  ['*.bak', 'templates/deployment.yaml.bak', true],
  ['*.bak', 'templates/deployment.yaml', false],
  ['# *.txt', 'notes.txt', false],
  ['.git/', '.git/config', true],
  ['.git/', '.git', false],
  ['/ci', 'ci/a.yaml', true],
  ['/ci', 'sub/ci/a.yaml', false],
  ['docs/*.md', 'docs/a.md', true],
  ['docs/*.md', 'docs/deep/a.md', false],
  ['[ab].txt', 'deep/a.txt', true],
  ['[ab].txt', 'deep/c.txt', false],
  ['', 'templates/.hidden', true],
  ['', '.helmignore', false],
  ['a.b', 'aXb', false],
]

describe('readIgnoreRules', () => {
  it.each(rows)('with the rule %j, %s is left out: %s', (rules, path, ignored) => {
    expect(readIgnoreRules(rules)(path)).toBe(ignored)
  })
})
