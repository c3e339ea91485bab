import { text } from '#base'
import type { ChartSpec, SpecEdit } from '#spec'
import { templateLines } from '../../context/template-lines.ts'
import type { Rule } from '../../rule.ts'

/** The form's own password, where the author chose that it is made anew. */
function keepPassword(spec: ChartSpec | undefined): readonly SpecEdit[] | undefined {
  const password = spec?.guacamole.password
  if (password?.from !== 'generated' || password.keep) return undefined
  return [{ op: 'replace', path: '/guacamole/password/keep', value: true }]
}

/** A random function gives another value at each rendering; lookup finds what the first install made. */
export const passwordChangesOnUpgrade: Rule = {
  id: 'CH041',
  severity: 'info',
  source: 'platform',
  needs: 'files',
  title: text('The password changes on upgrade', 'La contraseña cambia al actualizar'),
  why: text(
    'After an upgrade Guacamole still has the old password, and the desktop has the new one.',
    'Tras una actualización Guacamole conserva la contraseña antigua y el escritorio tiene la nueva.',
  ),
  fix: text(
    'Keep the password over upgrades (by lookup), or reinstall instead of upgrading.',
    'Conserva la contraseña entre actualizaciones (con lookup), o reinstala en vez de actualizar.',
  ),
  check: (context) => {
    const edits = keepPassword(context.spec)
    return templateLines(context)
      .filter(
        ({ file, code: source }) =>
          /\brand(AlphaNum|Alpha|Ascii|Numeric|Bytes)\b|\bgenPassword\b/.test(source) && !/\blookup\b/.test(context.files[file] ?? ''),
      )
      .map(({ file, line }) => ({
        file,
        line,
        ...(file === 'templates/secret.yaml' && edits && { edits }),
        message: text(`${file} makes another random text at each upgrade.`, `${file} crea otro texto aleatorio en cada actualización.`),
      }))
  },
  examples: { breaks: { files: { 'templates/secret.yaml': 'stringData:\n  container-password: {{ randAlphaNum 20 }}\n' } }, keeps: {} },
}
