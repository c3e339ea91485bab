import { get } from 'node:http'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { serve } from '../repository/serve-repository.fixture.ts'
import { useServers } from '../server.fixture.ts'
import { type KnownHosts, refuseForeignHosts } from './known-hosts.ts'

const open = useServers()

async function serveKnown(known: KnownHosts): Promise<string> {
  const app = express().use(refuseForeignHosts(known))
  return serve(app.get('/', (_request, response) => void response.send('in')))
}

function statusFor(origin: string, host: string, path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
  })
}

describe('a server that listens for this machine alone', () => {
  it.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:3000', 'slipway.localhost:3000', '[::1]:3000', '[0:0:0:0:0:0:0:1]', '127.1.2.3'])(
    'answers under its own name %s',
    async (name) => {
      expect(await statusFor(await serveKnown({ host: '127.0.0.1' }), name)).toBe(200)
    },
  )

  it.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.evil.example',
    '192.168.0.7',
    '127.999.999.999',
    '127.1',
  ])('answers nothing under the foreign name %s', async (name) => {
    expect(await statusFor(await serveKnown({ host: 'localhost' }), name)).toBe(421)
  })

  it('answers under the name at which a proxy is reached', async () => {
    const origin = await serveKnown({ host: '::1', publicUrl: new URL('https://Slipway.example/') })
    expect([await statusFor(origin, 'slipway.example'), await statusFor(origin, 'evil.example')]).toEqual([200, 421])
  })
})

describe('a server that listens for others', () => {
  it('answers under any name', async () => {
    expect(await statusFor(await serveKnown({ host: '0.0.0.0' }), 'anything.example')).toBe(200)
  })
})

describe('the product', () => {
  it.each(['/', '/healthz', '/api/config', '/chartrepo/library/index.yaml', '/engine/helm.wasm'])(
    'says nothing at %s under a foreign name',
    async (path) => {
      const { origin } = await open()
      expect(await statusFor(origin, 'evil.example', path)).toBe(421)
    },
  )
})
