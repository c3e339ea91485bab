import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { serve, temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { pageFiles } from './page-files.ts'

async function pageFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><base href="/" /><title>Page</title>')
  await writeFile(join(folder, 'assets', 'main-abcd1234.js'), 'export const a = 1\n'.repeat(100))
  return folder
}

async function servePage(publicPath?: string): Promise<string> {
  return serve(express().use(pageFiles(await pageFolder(), publicPath)))
}

describe('pageFiles', () => {
  it('keeps hashed files for ever and asks for the page again', async () => {
    const origin = await servePage()
    const script = await fetch(`${origin}/assets/main-abcd1234.js`, { headers: { 'Accept-Encoding': 'br' } })
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(await script.text()).toContain('export const a')
    const page = await fetch(origin)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(origin, { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } })).status).toBe(304)
  })

  it('gives the page for addresses of the page, not for files that are missing', async () => {
    const origin = await servePage()
    expect(await (await fetch(`${origin}/design/volumes`)).text()).toContain('<title>Page</title>')
    expect((await fetch(`${origin}/assets/gone-abcd1234.js`)).status).toBe(404)
  })

  it('gives it for every address that the page draws', async () => {
    const origin = await servePage()
    const app = await readFile(fileURLToPath(new URL('../../../web/src/app/App.tsx', import.meta.url)), 'utf8')
    const drawn = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path.replace(/:\w+\??/g, 'x'))
    expect(drawn).toContain('/design/x/x')
    for (const path of drawn) expect((await fetch(origin + path)).status, path).toBe(200)
  })

  it.each([
    '/v2/',
    '/v2',
    '/metrics',
    '/health',
    '/index.yaml',
    '/api2',
    '/.well-known/security.txt',
    '/actuator/health',
    '/designs',
    '//v2/',
  ])('says that nothing is at %s, which a program asks for', async (path) => {
    const answer = await fetch((await servePage()) + path)
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n'])
  })

  it('gives a person who follows a wrong link the page, which says so, but no file that is missing', async () => {
    const origin = await servePage()
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const answer = await fetch(`${origin}/no/such-page`, { headers })
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('<title>Page</title>')])
    expect(await (await fetch(`${origin}/picture.png`, { headers })).text()).toBe('Not found\n')
  })

  it.each([undefined, '/workshop/', '/other/'])('writes the path %s into the page, however it is packed', async (publicPath) => {
    const origin = await servePage(publicPath)
    const asked = ['/', '/index.html', '/design/4f2a/about'].flatMap((path) =>
      ['br', 'gzip', 'identity'].map((encoding) => ({ path, encoding })),
    )
    const bases = await Promise.all(
      asked.map(async ({ path, encoding }) => {
        const page = await fetch(`${origin}${path}`, { headers: { 'Accept-Encoding': encoding } })
        return /<base href="([^"]*)"/.exec(await page.text())?.[1]
      }),
    )
    expect(bases).toEqual(Array(9).fill(publicPath ?? '/'))
  })

  it('gives the page under another path another tag', async () => {
    const folder = await pageFolder()
    const tags = await Promise.all(
      ['/', '/workshop/', '/other/'].map(async (path) =>
        (await fetch(await serve(express().use(pageFiles(folder, path))))).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it.each(['/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%5c..%5cx.js', '/%00.js', '/%zz'])(
    'does not leave its folder for %s',
    async (path) => {
      const origin = await servePage()
      const text = await (await fetch(`${origin}${path}`)).text()
      expect(text).not.toContain('root:')
    },
  )
})
