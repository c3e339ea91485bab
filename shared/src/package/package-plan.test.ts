import { describe, expect, it } from 'vitest'
import { planPackage } from './package-plan.ts'

function pathsOf(files: Record<string, string>): string[] {
  const plan = planPackage({ name: 'demo', version: '0.1.0', files })
  if (!plan.ok) throw new Error(plan.error.detail)
  return plan.value.entries.map((entry) => entry.path)
}

describe('planPackage', () => {
  it("keeps Helm's order under one top folder, whatever order the files came in", () => {
    const paths = pathsOf({ 'README.md': '', 'templates/b.yaml': '', 'values.yaml': '', 'templates/a.yaml': '', 'Chart.yaml': '' })
    expect(paths).toEqual(['demo/Chart.yaml', 'demo/values.yaml', 'demo/templates/a.yaml', 'demo/templates/b.yaml', 'demo/README.md'])
  })

  it('names the archive as Helm does', () => {
    const plan = planPackage({ name: 'demo', version: '0.1.0-rc.1+build.5', files: { 'Chart.yaml': '' } })
    expect(plan.ok && plan.value.fileName).toBe('demo-0.1.0-rc.1+build.5.tgz')
  })

  it.each(['../x', '/etc/passwd', 'a/../../x', 'C:/x', 'a\\b', 'a//b', './a', 'a\nb', 'a\u007fb', ''])('refuses the path %j', (path) => {
    const plan = planPackage({ name: 'demo', version: '0.1.0', files: { [path]: '' } })
    expect(plan.ok ? null : plan.error.type).toBe('chart-path-refused')
  })

  it('counts the bytes of a name, not its characters', () => {
    const planned = (path: string, name = 'demo') => {
      const plan = planPackage({ name, version: '0.1.0', files: { [path]: '' } })
      return plan.ok ? 'planned' : plan.error.type
    }
    expect([planned('a'.repeat(255)), planned(`files/${'\u00e9'.repeat(127)}/x`)]).toEqual(['planned', 'planned'])
    expect([planned('a'.repeat(256)), planned(`files/${'\u00e9'.repeat(128)}/x`)]).toEqual(['chart-name-too-long', 'chart-name-too-long'])
    expect([planned('x', '\u{1f600}'.repeat(61)), planned('x', '\u{1f600}'.repeat(62))]).toEqual(['planned', 'chart-name-too-long'])
  })

  it('refuses more than 10,000 files, and takes as many', () => {
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, '']))
    expect(planPackage({ name: 'demo', version: '0.1.0', files: files(10_000) }).ok).toBe(true)
    expect(planPackage({ name: 'demo', version: '0.1.0', files: files(10_001) })).toMatchObject({
      ok: false,
      error: { category: 'too-large' },
    })
  })

  it('refuses more than 100 MiB of files', () => {
    const plan = planPackage({ name: 'demo', version: '0.1.0', files: { big: 'x'.repeat(101 * 1024 * 1024) } })
    expect(plan.ok ? null : plan.error.category).toBe('too-large')
  })
})
