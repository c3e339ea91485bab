import { text } from '#base'
import { type ChartSpec, componentsOf, type SpecEdit } from '#spec'
import type { CheckContext } from '../../context/check-context.ts'
import { calledHelpers } from '../../context/helper-calls.ts'
import { type TemplateLine, templateFiles } from '../../context/template-lines.ts'
import type { Rule } from '../../rule.ts'

/** The form's own password, where the author chose that it is generated again. */
function keepPassword(spec: ChartSpec | undefined): readonly SpecEdit[] | undefined {
  const edits = (spec === undefined ? [] : componentsOf(spec)).flatMap(({ guacamole: { password }, base }): SpecEdit[] =>
    password.from !== 'generated' || password.keep ? [] : [{ op: 'replace', path: `${base}/guacamole/password/keep`, value: true }],
  )
  return edits.length === 0 ? undefined : edits
}

const random = /\brand(AlphaNum|Alpha|Ascii|Numeric|Bytes)\b|\bgenPassword\b/

/** The named template that a line belongs to, by file and line. */
function enclosing(lines: readonly TemplateLine[], { line }: TemplateLine): string | undefined {
  const before = lines.slice(0, line).map(({ code }) => /\bdefine\s+["`]([^"`]+)["`]/.exec(code)?.[1])
  return before.findLast((name) => name !== undefined)
}

/**
 * The lines that make a random text which nothing keeps: neither their own file looks for what there is already, nor every
 * file that uses the named template around them. NOTE a comment about lookup keeps nothing: only what runs is read.
 */
function unkeptRandom(context: CheckContext): readonly TemplateLine[] {
  const files = templateFiles(context)
  const keeping = new Set(files.flat().flatMap(({ code, file }) => (/\blookup\b/.test(code) ? [file] : [])))
  const calls = calledHelpers(context)
  return files.flatMap((lines) =>
    lines.filter((it) => {
      if (!random.test(it.code) || keeping.has(it.file)) return false
      const name = enclosing(lines, it)
      const callers = name === undefined ? [] : calls.filter((call) => call.name === name)
      return callers.length === 0 || callers.some(({ file }) => !keeping.has(file))
    }),
  )
}

/** A random function gives another value at each rendering; lookup finds what the first install made. */
export const passwordChangesOnUpgrade: Rule = {
  id: 'CH041',
  severity: 'info',
  source: 'platform',
  needs: 'files',
  title: text('The password changes on upgrades', 'La contraseña cambia al actualizar'),
  why: text(
    'After an upgrade, Guacamole still uses the old password, but the desktop has a new one.',
    'Tras una actualización, Guacamole sigue usando la contraseña antigua, pero el escritorio tiene otra nueva.',
  ),
  fix: text(
    'Keep the password across upgrades (with lookup), or reinstall instead of upgrading.',
    'Conserva la contraseña entre actualizaciones (con lookup), o reinstala en vez de actualizar.',
  ),
  check: (context) => {
    const edits = keepPassword(context.spec)
    return unkeptRandom(context).map(({ file, line }) => ({
      file,
      line,
      ...(file === 'templates/secret.yaml' && edits && { edits }),
      message: text(
        `${file} generates a new random string on each upgrade.`,
        `${file} genera un texto aleatorio nuevo en cada actualización.`,
      ),
    }))
  },
  examples: { breaks: { files: { 'templates/secret.yaml': 'stringData:\n  container-password: {{ randAlphaNum 20 }}\n' } }, keeps: {} },
}
