import { expect, it } from 'vitest'
import { readDataFile } from './chart-files.ts'

it('a file whose YAML names an anchor that is not there is broken, and no reason to stop', () => {
  expect(readDataFile('host: *.example.org\n')).toMatchObject({ data: {}, error: { line: 1, message: expect.stringContaining('alias') } })
})
