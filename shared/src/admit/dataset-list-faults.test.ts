import { expect, it } from 'vitest'
import { datasetListFaults } from './dataset-list-faults.ts'

const of = (list: string) => datasetListFaults(list).map(({ en }) => en.slice(0, 11))

it.each(['', 'id1', 'id1,id2', 'id1, id2', ' id1 ,id2 ', 'a-1_2.3,b'])("takes '%s'", (list) => {
  expect(of(list)).toEqual([])
})

it.each([
  [',id1', 'The list ha'],
  ['id1,', 'The list ha'],
  ['a,,b', 'The list ha'],
  [' ', 'The list ha'],
  ['id1, id1', 'Listed twic'],
  ['a b', 'Not a datas'],
  ['"a"', 'Not a datas'],
])("says what is wrong with '%s'", (list, start) => {
  expect(of(list)).toEqual([start])
})
