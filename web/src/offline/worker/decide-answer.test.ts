import { describe, expect, it } from 'vitest'
import { decideAnswer } from './decide-answer.ts'

const origin = 'http://localhost:3000'

describe.each(['/', '/slipway/'])('where an answer comes from, of a page at %s', (own) => {
  const start = origin + own
  const ask = (path: string, mode = 'no-cors', method = 'GET') =>
    decideAnswer({ method, mode, url: path.startsWith('http') ? path : start + path.slice(1) }, start, ['theme.js'])

  it.each([
    ['/', 'page'],
    ['/design/4f2a/about?field=%2Fchart%2Fname', 'page'],
    ['/api/config', 'pass'],
    ['/api', 'pass'],
    ['/chartrepo/library/index.yaml', 'pass'],
    ['/chartrepo/library', 'pass'],
    ['/healthz', 'pass'],
    ['/demo-0.1.0.tgz', 'pass'],
  ])('a visit of %s: %s', (path, answer) => {
    expect(ask(path, 'navigate')).toBe(answer)
  })

  it.each([
    ['/assets/index-DpYSS4kI.js', 'kept'],
    ['/assets/logo.svg', 'pass'],
    ['/engine/helm.wasm?v=0a1b', 'kept'],
    ['/engine/helm.wasm', 'pass'],
    ['/theme.js', 'fresh'],
    ['/unknown', 'pass'],
    ['https://elsewhere.example/assets/index-DpYSS4kI.js', 'pass'],
  ])('a part of the page at %s: %s', (path, answer) => {
    expect(ask(path)).toBe(answer)
  })

  it('what writes is never answered here', () => {
    expect(ask('/assets/index-DpYSS4kI.js', 'cors', 'POST')).toBe('pass')
  })
})

it.each(['/', '/slipways/', '/other/assets/index-DpYSS4kI.js', '/api/config'])(
  'of a page below a path, what is at %s is not its own',
  (path) => {
    expect(decideAnswer({ method: 'GET', mode: 'navigate', url: origin + path }, `${origin}/slipway/`, [])).toBe('pass')
  },
)
