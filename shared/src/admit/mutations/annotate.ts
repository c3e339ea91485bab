import { type JsonObject, objectAt, text, textAt } from '#base'
import { annotationNames } from '../annotation-names.ts'
import { decideDatasets } from '../dataset-access.ts'
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
 * Notes who installed it and whether the datasets are those of tests, and names the Guacamole connection where one is
 * wanted and has no name yet.
 */
export function annotate(object: JsonObject, { profile, operator, user, datasets, now }: MutationContext): readonly Step[] {
  const names = annotationNames(profile)
  const annotations = objectAt(object, 'metadata', 'annotations')
  const { isTest } = decideDatasets(textAt(annotations, names.datasets), datasets, operator.triesTestDatasets === true)
  const notes: Step[] = [
    {
      path: ['metadata', 'annotations', names.username],
      after: user,
      why: text('The platform records who installed it.', 'La plataforma registra quién lo instaló.'),
    },
    {
      path: ['metadata', 'annotations', names.testingEnvironment],
      after: isTest ? 'True' : 'False',
      why: text(
        'The platform records whether the datasets are only for testing.',
        'La plataforma registra si los conjuntos de datos son solo de prueba.',
      ),
    },
  ]
  const named = textAt(annotations, names.connectionName) !== undefined
  if (!wantsConnection(annotations, names.connection) || named) return notes
  const connection: Step = {
    path: ['metadata', 'annotations', names.connectionName],
    after: `${stamp(now)}---${textAt(object, 'metadata', 'name') ?? ''}`,
    why: text('The name of the connection in Guacamole.', 'El nombre de la conexión en Guacamole.'),
  }
  return [...notes, connection]
}
