import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { acceptedEncoding } from './compressed.ts'

it.each([
  ['gzip, deflate, br', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0, gzip; q=0', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
])('of %j the answer takes %s', (header, encoding) => {
  const request = new IncomingMessage(new Socket())
  request.headers['accept-encoding'] = header
  expect(acceptedEncoding(request)).toBe(encoding)
})

it('who accepts nothing gets it plain', () => {
  expect(acceptedEncoding(new IncomingMessage(new Socket()))).toBe('identity')
})
