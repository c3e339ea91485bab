import { text } from '#base'
import { describeEngineError } from '#render'
import { isManifest, readManifest } from '../context/manifest.ts'
import type { Finding } from '../finding.ts'
import { exampleWords } from './example-words.ts'
import type { ChartExample, ExampleRun } from './render-examples.ts'

type Expectation = ChartExample['expects'][number]

/** Whether the examples render, and render what they promise: a finding for each that does not. A chart without spec has no fields. */
export function checkExamples(runs: readonly ExampleRun[], isSpec = true): readonly Finding[] {
  const findings = runs.flatMap((run, at) => checkExample(run, at))
  return isSpec ? findings : findings.map(({ pointer: _, ...finding }) => finding)
}

function checkExample({ example, outcome }: ExampleRun, at: number): readonly Finding[] {
  const { name, expects } = example
  if (!outcome.ok) {
    const words = describeEngineError(outcome.error)
    const first = outcome.error.message.split('\n')[0] ?? ''
    const message = text(
      `The example ${name} does not render. ${words.en} Helm says: ${first}`,
      `El ejemplo ${name} no se genera. ${words.es} Helm dice: ${first}`,
    )
    return [{ ...exampleWords.fails, message, file: fileOf(name), pointer: `/examples/${at}/values` }]
  }
  if (expects.length === 0) return []
  const objects = outcome.value.manifests.map(readManifest).filter(isManifest)
  return expects.flatMap((expected, index) => {
    const found = objects.filter((it) => isOfKind(it.kind, expected.kind) && (expected.name === undefined || it.name === expected.name))
    if (found.some(({ rendered }) => rendered.content.includes(expected.contains ?? ''))) return []
    const message = found.length === 0 ? absent(name, expected) : without(name, expected)
    return [{ ...exampleWords.differs, message, file: fileOf(name), pointer: `/examples/${at}/expects/${index}` }]
  })
}

/** A Job that is expected may be one that a CronJob starts: what it does is the same. */
function isOfKind(kind: string, expected: string): boolean {
  return kind === expected || (expected === 'Job' && kind === 'CronJob')
}

function fileOf(name: string): string {
  return `ci/${name}-values.yaml`
}

function objectOf({ kind, name }: Expectation): string {
  return name === undefined ? kind : `${kind}/${name}`
}

function absent(name: string, expected: Expectation) {
  const object = objectOf(expected)
  return text(`The example ${name} renders no ${object}.`, `El ejemplo ${name} no genera ningún ${object}.`)
}

function without(name: string, expected: Expectation) {
  const [object, wanted] = [objectOf(expected), JSON.stringify(expected.contains)]
  return text(`In the example ${name}, ${object} does not contain ${wanted}.`, `En el ejemplo ${name}, ${object} no contiene ${wanted}.`)
}
