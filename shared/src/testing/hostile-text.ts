import fc from 'fast-check'

/** Texts that break naive YAML, Go templates, shells and eyes. */
const nasty = [
  '',
  ' ',
  '  two before and after  ',
  '\ttab first',
  'trailing newline\n',
  '\n',
  'a\nb',
  'a\n\nb\n\n',
  '  indented\nthen not',
  'carriage\r\nreturn\r',
  'yes',
  'no',
  'on',
  'y',
  'n',
  'Null',
  '~',
  'true',
  '0777',
  '0x1F',
  '1_000',
  '12:30:45',
  '1e3',
  '.inf',
  '-.5',
  '2026-11-24',
  '- item',
  '? key',
  ': value',
  'a: b',
  'a #b',
  '# comment',
  '&anchor',
  '*alias',
  '!!int 3',
  '!tag',
  '%directive',
  '@at',
  '`tick`',
  '|',
  '>',
  '{}',
  '[]',
  '{a: b}',
  '---',
  '...',
  'a\n---\nb: c',
  '{{ .Values.secret }}',
  '{{',
  '}}',
  '{{{',
  '{{-',
  '{{/* */}}',
  '{{ fail "no" }}',
  '{{ "{{" }}',
  "{{ '{{' }}",
  '%s %d %%',
  '$(HOME) $HOME',
  '"double"',
  "'single'",
  'back\\slash',
  '\\n',
  '"}}{{"',
  '<script>alert(1)</script>',
  'ünïcödé',
  'مرحبا',
  '\u202eright to left',
  '👩‍🔬🧪',
  '\u2028line separator',
  '\u0085next line',
  '\ufeffbom',
  '\u00a0',
  '<<',
  '=',
  '__proto__',
  'x'.repeat(10_000),
  'word '.repeat(400),
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that specs refuse
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

function carried(text: string): boolean {
  return text.isWellFormed() && !refused.test(text)
}

/** Any character of Unicode, the rare ones as likely as the usual. */
const anyCharacter = fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code))

// NOTE made once: to make one of strings costs more than to draw thousands of texts from it.
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.array(anyCharacter, { maxLength: 60 }).map((all) => all.filter(carried).join('')) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', '\n', ' ', '%', ':', '-', '#', '\t', 'a'), maxLength: 30 }),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...nasty), { maxLength: 3 }).map((parts) => parts.join('')) },
)

/** The first so many characters, none cut in half. */
function cut(text: string, maxLength: number): string {
  const short = text.slice(0, maxLength)
  return short.isWellFormed() ? short : short.slice(0, -1)
}

/** Any text that a text field of the spec takes, with a liking for the worst. */
export function hostileText(maxLength = 10_000): fc.Arbitrary<string> {
  return anyText.map((text) => cut(text, maxLength))
}
