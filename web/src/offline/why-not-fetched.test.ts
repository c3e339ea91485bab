import { expect, it } from 'vitest'
import { whyNotFetched } from './why-not-fetched.ts'

const entry = '/assets/index-AAAAAAAA.js'
const page =
  (script: string, status = 200) =>
  async () =>
    new Response(`<script type="module" src="${script}"></script>`, { status })

it('does not blame a new version where the page cannot tell which build it is', async () => {
  expect(await whyNotFetched({ online: true, entry: undefined, fetchPage: page('/assets/index-BBBBBBBB.js') })).toBe('failed')
})

it('asks no server without a network', async () => {
  const fetchPage = () => Promise.reject(new Error('not to be asked'))
  expect(await whyNotFetched({ online: false, entry, fetchPage })).toBe('offline')
})

it.each([
  { what: 'the server does not answer', fetchPage: () => Promise.reject(new TypeError('Failed to fetch')), why: 'failed' },
  { what: 'the server answers with an error', fetchPage: page('/assets/index-BBBBBBBB.js', 503), why: 'failed' },
  { what: 'the server has this very page', fetchPage: page(entry), why: 'failed' },
  { what: 'the server has another build of the page', fetchPage: page('/assets/index-BBBBBBBB.js'), why: 'newVersion' },
])('$what: $why', async ({ fetchPage, why }) => {
  expect(await whyNotFetched({ online: true, entry, fetchPage })).toBe(why)
})
