import { isObject, type JsonObject, objectAt, text, textAt, withValue } from '#base'
import type { Profile } from '#profile'
import type { AdmittedObject } from './admit.ts'
import { describeObject } from './workload.ts'

const templatePath = ['spec', 'jobTemplate'] as const

/**
 * The object that the operator meets: of a CronJob the Job that it starts, under the CronJob's name; else the object
 * itself. NOTE Kubernetes copies a job template's annotations to each Job, those of the CronJob to none.
 */
export function metByOperator(object: JsonObject): JsonObject {
  if (textAt(object, 'kind') !== 'CronJob') return object
  const template = objectAt(object, ...templatePath)
  const metadata = { ...objectAt(template, 'metadata'), name: textAt(object, 'metadata', 'name') ?? '' }
  return { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: objectAt(template, 'spec') }
}

/** Where the annotations stand that the operator reads, in an object of that kind. */
export function annotationsPath(kind: string): readonly string[] {
  return kind === 'CronJob' ? [...templatePath, 'metadata', 'annotations'] : ['metadata', 'annotations']
}

/** Whether the platform's operator acts on objects of that kind, or on the Jobs that they start. */
export function isAdmitted(kind: string, { operator }: Profile): boolean {
  return operator?.kinds.includes(kind === 'CronJob' ? 'Job' : kind) === true
}

/** The CronJob with what became of its Job. */
function withRun(object: JsonObject, run: JsonObject): JsonObject {
  const { name: _, ...metadata } = objectAt(run, 'metadata')
  const next = withValue(withValue(object, [...templatePath, 'metadata'], metadata), [...templatePath, 'spec'], run.spec)
  return isObject(next) ? next : object
}

/** What became of the Job, as something that becomes of the CronJob at each run; a refusal is found out only when one is due. */
export function asOfRun(run: AdmittedObject, object: JsonObject): AdmittedObject {
  const name = describeObject(object)
  return {
    object: run.changes.length > 0 ? withRun(object, run.object) : object,
    changes: run.changes.map((change) => ({
      ...change,
      object: name,
      pointer: `/${templatePath.join('/')}${change.pointer}`,
      why: text(`In each run: ${change.why.en}`, `En cada ejecución: ${change.why.es}`),
    })),
    refusals: run.refusals.map((refusal) => ({
      ...refusal,
      object: name,
      message: text(`Scheduled runs do not start: ${refusal.message.en}`, `Las ejecuciones programadas no arrancan: ${refusal.message.es}`),
    })),
  }
}
