// What the checks say against what the real kube-apiserver said: `npm run cluster-check -- --verdicts` records it again.
import { expect, it } from 'vitest'
import type { JsonObject } from '#base'
import { exampleContext } from '../../../examples/example-context.ts'
import { checkKubernetes } from '../../check-kubernetes.ts'
import { checkUpgrade } from '../../check-upgrade.ts'
import { loadKubernetesSchemas } from '../../load.ts'
import { type Change, changes, upgrades } from './changes.fixture.ts'
import { changedObject, goodObjects } from './objects.fixture.ts'
import { nameOfChange, type RecordedVerdicts } from './verdicts.fixture.ts'
import recorded from './verdicts.json' with { type: 'json' }

const { created, upgraded }: RecordedVerdicts = recorded
const schemas = await loadKubernetesSchemas()

const faultsOf = (object: JsonObject): readonly string[] =>
  checkKubernetes(exampleContext({ objects: [object] }), () => ({}), { schemas, said: new Set() }).map(({ message }) => message.en)

const named = (list: readonly Change[]) => list.map((change) => ({ name: nameOfChange(change), change }))

it.each(Object.keys(goodObjects))('takes a good %s', (kind) => expect(faultsOf({ kind, ...goodObjects[kind] })).toEqual([]))

it.each(named(changes))('judges as the API server: $name', ({ name, change }) => {
  const faults = faultsOf(changedObject(...change))
  expect({ refused: faults.length > 0, faults }).toEqual({ refused: created[name] !== null, faults })
})

it.each(named(upgrades))('judges the upgrade as the API server: $name', ({ name, change }) => {
  const after = changedObject(...change)
  const faults = [
    ...checkUpgrade([{ kind: change[0], ...goodObjects[change[0]] }], [after]).map(({ message }) => message.en),
    ...faultsOf(after),
  ]
  expect({ refused: faults.length > 0, faults }).toEqual({ refused: upgraded[name] !== null, faults })
})

it('has a verdict for each change, and no other', () => {
  expect(Object.keys(created)).toEqual(changes.map(nameOfChange))
  expect(Object.keys(upgraded)).toEqual(upgrades.map(nameOfChange))
})
