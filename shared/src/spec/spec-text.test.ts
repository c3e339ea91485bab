import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { specTextOf } from './spec-text.ts'

const text = 'apiVersion: 1\nname: a\n'
const utf16 = (source: string) => new Uint8Array([...source].flatMap((letter) => [letter.charCodeAt(0), 0]))

it.each([
  ['UTF-16', utf16(`\ufeff${text}`).with(0, 0xff).with(1, 0xfe)],
  ['UTF-16', utf16(text)],
  ['Latin-1 or something like it', new Uint8Array([...strToU8(text), 0xe9, 0x0a])],
])('a file in %s is refused by that name', (name, bytes) => {
  expect(specTextOf(bytes)).toMatchObject({ ok: false, error: { detail: `It is saved as ${name}.`, fix: 'Save it as UTF-8.' } })
})

it('a file in UTF-8 is its text, with the mark that it starts with', () => {
  expect(specTextOf(strToU8(`\ufeff${text}# é\r\n`))).toEqual({ ok: true, value: `\ufeff${text}# é\r\n` })
})
