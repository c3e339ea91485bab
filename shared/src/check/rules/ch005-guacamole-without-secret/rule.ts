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
  title: text('The desktop has no Secret of its own name', 'El escritorio no tiene un Secret con su nombre'),
  why: text(
    'The desktop would start, but nobody could connect: the platform looks for the password there.',
    'El escritorio arrancaría, pero nadie podría conectarse: la plataforma busca ahí la contraseña.',
  ),
  fix: text("Give the Secret exactly the Deployment's name.", 'Da al Secret exactamente el nombre del Deployment.'),
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
