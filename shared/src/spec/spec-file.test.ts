import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { specFileText } from './spec-file.ts'

it.each([' \n', '  \n\n', ' \n \n', '\t\n', ' ', '', ' \nb', 'a\n '])('keeps the spaces of %j', (readme) => {
  expect(parse(specFileText({ chart: { readme } }))).toEqual({ chart: { readme } })
})
