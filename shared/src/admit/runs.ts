import { isObject, type JsonObject, objectAt, text, textAt, withValue } from '#base'
import type { Profile } from '#profile'
import type { AdmissionChange, Refusal } from './admit.ts'
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
export function withRun(object: JsonObject, run: JsonObject): JsonObject {
  const { name: _, ...metadata } = objectAt(run, 'metadata')
  const next = withValue(withValue(object, [...templatePath, 'metadata'], metadata), [...templatePath, 'spec'], run.spec)
  return isObject(next) ? next : object
}

/** A change of the Job, as one of the CronJob. */
export function changeOfRun(change: AdmissionChange, object: JsonObject): AdmissionChange {
  const { why, pointer } = change
  return {
    ...change,
    object: describeObject(object),
    pointer: `/${templatePath.join('/')}${pointer}`,
    why: text(`In each run: ${why.en}`, `En cada ejecución: ${why.es}`),
  }
}

/** What is said against the Job, as something that is found out only when it is due. */
export function refusalOfRun(refusal: Refusal, object: JsonObject): Refusal {
  const { message } = refusal
  return {
    ...refusal,
    object: describeObject(object),
    message: text(`When it is due, no run starts: ${message.en}`, `Cuando toca, no empieza ninguna ejecución: ${message.es}`),
  }
}
