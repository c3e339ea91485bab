import { text } from '#base'
import { partOf } from '../../context/component-of.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator reads the password from the Secret that is named like the Deployment. */
export const guacamoleWithoutSecret: Rule = {
  id: 'CH005',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The desktop has no Secret with its name', 'El escritorio no tiene un Secret con su nombre'),
  why: text(
    'The desktop would start, but nobody could connect, because the platform reads the password from there.',
    'El escritorio arrancaría, pero nadie podría conectarse, porque la plataforma lee ahí la contraseña.',
  ),
  fix: text('Give the Secret the same name as the Deployment.', 'Da al Secret el mismo nombre que al Deployment.'),
  check: (context) =>
    desktopsOf(context)
      .filter(({ name }) => context.find('Secret', name) === undefined)
      .map(({ manifest, name }) => ({
        manifest,
        field: partOf(context.spec, manifest, '/guacamole'),
        message: text(
          `There is no Secret ${name} for the desktop's password.`,
          `No hay un Secret ${name} con la contraseña del escritorio.`,
        ),
      })),
  examples: {
    breaks: { objects: workstation({ 'Secret#/metadata/name': 'lab-secret' }) },
    keeps: { objects: workstation() },
  },
}
