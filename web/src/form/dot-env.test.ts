import { expect, it } from 'vitest'
import { parseDotEnv } from './dot-env.ts'

it('reads names, quotes, exports and comments as shells do', () => {
  const source = ['# a comment', 'A=1', 'export B = two words # said', 'C="line\\nnext # kept"', "D='$raw'", '', '1BAD=x', 'A=again'].join(
    '\n',
  )
  expect(parseDotEnv(source)).toEqual([
    { name: 'A', value: 'again' },
    { name: 'B', value: 'two words' },
    { name: 'C', value: 'line\nnext # kept' },
    { name: 'D', value: '$raw' },
  ])
})
