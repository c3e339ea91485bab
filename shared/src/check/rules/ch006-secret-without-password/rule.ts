import { at, text } from '#base'
import { desktopsOf } from '../../context/desktops.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator fails without the key, and makes no connection. */
export const secretWithoutPassword: Rule = {
  id: 'CH006',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The desktop's Secret has no password", 'El Secret del escritorio no tiene contraseña'),
  why: text(
    'The desktop would start, but nobody could connect, because the platform reads the password from there.',
    'El escritorio arrancaría, pero nadie podría conectarse, porque la plataforma lee ahí la contraseña.',
  ),
  fix: text(
    'Add the password to the Secret under the key that the platform reads.',
    'Añade la contraseña al Secret con la clave que lee la plataforma.',
  ),
  check: (context) => {
    const key = context.profile.guacamole?.passwordKey ?? ''
    return desktopsOf(context).flatMap(({ name }) => {
      const secret = context.find('Secret', name)
      if (secret === undefined || ['stringData', 'data'].some((part) => at(secret.object, part, key) !== undefined)) return []
      return [
        { manifest: secret, path: ['stringData'], message: text(`Secret ${name} has no ${key}.`, `El Secret ${name} no tiene ${key}.`) },
      ]
    })
  },
  examples: { breaks: { objects: workstation({ 'Secret#/stringData': { password: 'x' } }) }, keeps: { objects: workstation() } },
}
