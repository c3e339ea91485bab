import { expect, it } from 'vitest'
import { parseDotEnv, unreadLines } from './dot-env.ts'

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

it('says which lines are not variables', () => {
  expect(unreadLines('A=1\n\n# comment\nno variable\nexport B=2\n1X=3\n')).toEqual([4, 6])
})
