import { isObject, type JsonObject, objectAt, textAt } from '#base'

/** Where each kind keeps its pod's spec; kinds without pods are absent. */
const podPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** The path of the pod's spec in an object of that kind, or undefined where the kind has no pods. */
export function podPath(kind: string): readonly string[] | undefined {
  return Object.hasOwn(podPaths, kind) ? podPaths[kind] : undefined
}

/** Whether the object makes pods. */
export function isWorkload(object: JsonObject): boolean {
  return podPath(textAt(object, 'kind') ?? '') !== undefined
}

/** The pod's spec of a workload; empty where the object has none. */
export function podOf(object: unknown): JsonObject {
  if (!isObject(object)) return {}
  const path = podPath(textAt(object, 'kind') ?? '')
  return path === undefined ? {} : objectAt(object, ...path)
}

/** How an object is called in findings: `Deployment/demo-lab`. */
export function describeObject(object: JsonObject): string {
  return `${textAt(object, 'kind') ?? 'Object'}/${textAt(object, 'metadata', 'name') ?? ''}`
}
