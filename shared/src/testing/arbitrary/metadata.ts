import fc from 'fast-check'
import { hostileText } from '../hostile-text.ts'
import { type Arb, type Draft, maybe } from './tools.ts'

/** Annotations whose names YAML could take for something else. */
export function annotations({ refs }: Pick<Draft, 'refs'>): Arb<unknown> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: hostileText(2000) }, ...refs('string', 'integer')), { maxLength: 3 })
    .map((all) => all.map((value, at) => ({ name: ['y', 'example.org/on', 'no'][at], value })))
}

const link = fc.constantFrom('https://example.org/', 'https://example.org/?a=b&c=%20#d')
const icon = fc.constantFrom({ from: 'url', url: 'https://example.org/a.png' }, { from: 'upload', fileName: 'a.svg', base64: 'PHN2Zy8+' })

/** What Chart.yaml says. */
export function chart(): Arb<unknown> {
  return fc.record({
    name: fc.constantFrom('demo', 'a', 'n', 'lab', 'a-very-long-name-of-a-chart-that-has-53-characters-abc'),
    version: fc.constantFrom('0.1.0', '1.2.3-rc.1+build.5'),
    appVersion: fc.oneof(fc.constantFrom('', '3.10', '0777', 'y', 'v1'), hostileText(60)),
    description: hostileText(900),
    icon: maybe(icon),
    home: maybe(link),
    sources: fc.uniqueArray(link),
    maintainers: fc.array(
      fc.record({ name: hostileText(60).filter((it) => it.trim() !== ''), email: maybe(fc.constant('a@example.org')), url: maybe(link) }),
      { maxLength: 2 },
    ),
    keywords: fc.array(
      hostileText(60).filter((it) => it !== ''),
      { maxLength: 3 },
    ),
    kubeVersion: maybe(fc.constant('>=1.25.0-0')),
    annotations: annotations({ refs: () => [] }),
    readme: hostileText(),
    notes: maybe(hostileText()),
    notesOnly: maybe(fc.boolean()),
  })
}
