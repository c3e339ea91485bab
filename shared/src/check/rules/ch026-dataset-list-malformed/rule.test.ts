import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { datasetListMalformed } from './rule.ts'

const of = (list: string) => complaints(datasetListMalformed, { files: { 'values.yaml': `datasets_list: ${JSON.stringify(list)}\n` } })

it.each(['', 'a', 'a,b', 'a, b', 'a-1_2.3,b'])("takes '%s'", (list) => {
  expect(of(list)).toEqual([])
})

it.each([' ', ',', 'a, a', 'a,', ',a', 'a,,b', 'a b', '"a"', 'a;b', 'a\\b'])("refuses '%s'", (list) => {
  expect(of(list)).toHaveLength(1)
})
