import { type JsonObject, objectAt, text, textAt } from '#base'
import { annotationNames } from '../annotation-names.ts'
import type { MutationContext, Step } from './mutation.ts'

const two = (part: number) => String(part).padStart(2, '0')

/** `YYYY-MM-DD-HH-MM-SS`, in UTC. */
function stamp(now: Date): string {
  const day = [now.getUTCFullYear(), two(now.getUTCMonth() + 1), two(now.getUTCDate())]
  return [...day, two(now.getUTCHours()), two(now.getUTCMinutes()), two(now.getUTCSeconds())].join('-')
}

/** Whether the object asks for a remote desktop connection: trimmed and in any case, but nothing other than `true`. */
export function wantsConnection(annotations: JsonObject, annotation: string): boolean {
  return (textAt(annotations, annotation) ?? '').trim().toLowerCase() === 'true'
}

/**
 * Notes who installed it, and names the Guacamole connection where one is wanted and has no name yet.
 * NOTE `testingEnvironment` is not simulated: the operator sets it where a second dataset service, for tests, lets in what
 * the first refused, and neither its answers nor the value are published. The refusal says that there is such a service.
 */
export function annotate(object: JsonObject, { profile, user, now }: MutationContext): readonly Step[] {
  const names = annotationNames(profile)
  const annotations = objectAt(object, 'metadata', 'annotations')
  const username: Step = {
    path: ['metadata', 'annotations', names.username],
    after: user,
    why: text('The platform notes who installed it.', 'La plataforma anota quién lo instaló.'),
  }
  const named = textAt(annotations, names.connectionName) !== undefined
  if (!wantsConnection(annotations, names.connection) || named) return [username]
  const connection: Step = {
    path: ['metadata', 'annotations', names.connectionName],
    after: `${stamp(now)}---${textAt(object, 'metadata', 'name') ?? ''}`,
    why: text('The name of the connection that the user sees in Guacamole.', 'El nombre de la conexión que el usuario ve en Guacamole.'),
  }
  return [username, connection]
}
