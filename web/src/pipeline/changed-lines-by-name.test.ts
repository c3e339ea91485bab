import { expect, it } from 'vitest'
import { changedLinesByName } from './changed-lines-by-name.ts'

it('marks every line of a new text and leaves out unchanged texts', () => {
  expect(changedLinesByName({ old: 'a' }, { old: 'a', fresh: 'b\nc' })).toEqual({ fresh: [1, 2] })
})
