import { expect, it } from 'vitest'
import { writtenLike } from './written-like.ts'

it.each([
  ['a\n', 'b\nc\n', 'b\nc\n'],
  ['a\r\nb\r\n', 'b\nc\n', 'b\r\nc\r\n'],
  ['\ufeffa\n', 'b\n', '\ufeffb\n'],
  ['\ufeffa\r\n', '\ufeffb\r\nc\n', '\ufeffb\r\nc\r\n'],
  ['a\r\nb\nc\n', 'b\n', 'b\n'],
])('%j rewritten as %j is %j', (before, text, written) => expect(writtenLike(before, text)).toBe(written))
