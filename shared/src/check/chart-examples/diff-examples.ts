import { unifiedDiff } from '#base'
import { isManifest, readManifest } from '../context/manifest.ts'
import type { ExampleRun } from './render-examples.ts'

/** How one object of an example changed. */
export interface ObjectDiff {
  /** `Deployment/demo-lab`; with a number where several are called so. */
  readonly object: string
  readonly how: 'added' | 'removed' | 'changed'
  /** Line by line, as a unified diff. */
  readonly diff: string
}

/** How one example changed. Its objects are compared where it renders on both sides. */
export interface ExampleDiff {
  readonly example: string
  readonly how: 'added' | 'removed' | 'changed' | 'no-longer-renders' | 'renders-now'
  readonly objects: readonly ObjectDiff[]
}

/** Which examples' objects differ between two charts, and how. Examples that are equal are left out. */
export function diffExamples(before: readonly ExampleRun[], after: readonly ExampleRun[]): readonly ExampleDiff[] {
  const [left, right] = [byName(before), byName(after)]
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((example) => {
    const [was, is] = [left.get(example), right.get(example)]
    const how = howChanged(was, is)
    const objects = diffObjects(example, objectsOf(was), objectsOf(is))
    return how === 'changed' && objects.length === 0 ? [] : [{ example, how, objects }]
  })
}

function byName(runs: readonly ExampleRun[]): Map<string, ExampleRun> {
  return new Map(runs.map((run) => [run.example.name, run]))
}

function howChanged(was: ExampleRun | undefined, is: ExampleRun | undefined): ExampleDiff['how'] {
  if (was === undefined) return 'added'
  if (is === undefined) return 'removed'
  if (was.outcome.ok === is.outcome.ok) return 'changed'
  return is.outcome.ok ? 'renders-now' : 'no-longer-renders'
}

/** The texts of an example's objects by kind and name; none where it does not render. */
function objectsOf(run: ExampleRun | undefined): Map<string, string> {
  const objects = new Map<string, string>()
  if (run?.outcome.ok !== true) return objects
  for (const manifest of run.outcome.value.manifests.map(readManifest).filter(isManifest)) {
    const name = `${manifest.kind}/${manifest.name}`
    let [key, count] = [name, 1]
    while (objects.has(key)) key = `${name} (${++count})`
    objects.set(key, `${manifest.rendered.content}\n`)
  }
  return objects
}

function diffObjects(example: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ObjectDiff[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((object): ObjectDiff[] => {
    const [was, is] = [before.get(object), after.get(object)]
    const diff = unifiedDiff(`examples/${example}/${object}`, was ?? '', is ?? '')
    if (diff === '') return []
    return [{ object, how: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', diff }]
  })
}
