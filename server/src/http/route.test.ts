import express from 'express'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { serve } from '../repository/serve-repository.fixture.ts'
import { postRoute } from './route.ts'

const route = postRoute(
  { path: '/echo', id: 'echo', summary: '', body: z.strictObject({ word: z.string() }), limitBytes: 100, answers: {} },
  async ({ word }, _request, response) => void response.end(word),
)

async function post(body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  const origin = await serve(express().post(route.path, route.handle))
  return fetch(`${origin}${route.path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
}

it('a route gives its handler the parsed body', async () => {
  expect(await (await post('{"word":"ñ"}')).text()).toBe('ñ')
})

it('a body that is not UTF-8 is refused, not read as something else', async () => {
  const response = await post(new Uint8Array([...Buffer.from('{"word":"'), 0xff, ...Buffer.from('"}')]))
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ detail: 'It is not UTF-8 text.' })])
})

it('a body that is too long is refused, and the connection ends with it', async () => {
  const response = await post(`{"word":"${'x'.repeat(100)}"}`)
  expect([response.status, response.headers.get('connection')]).toEqual([413, 'close'])
})

it('a problem is kept by no cache, and names each field', async () => {
  const response = await post('{"word":1,"more":2}')
  expect([response.status, response.headers.get('cache-control')]).toEqual([422, 'no-store'])
  expect(z.object({ places: z.array(z.object({ pointer: z.string() })) }).parse(await response.json()).places[0]?.pointer).toBe('/word')
})
