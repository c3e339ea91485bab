import { presets } from '@slipway/shared/presets'
import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { maxLinkCharacters, readShareLink, shareLink } from './share-link.ts'

it.each(presets.map((it) => [it.name, it] as const))('carries %s in the fragment and back', (_name, preset) => {
  const link = shareLink({ ...preset.spec }, 'https://x.example/slipway/')
  expect(link).toMatch(/^https:\/\/x\.example\/slipway\/#spec=/)
  expect(readShareLink(new URL(link ?? '').hash)).toEqual(JSON.parse(JSON.stringify(preset.spec)))
})

it('carries every script of the world', () => {
  const document = { chart: { description: 'ñ 漢 🙂 שלום' } }
  expect(readShareLink(new URL(shareLink(document, 'https://x.example/slipway/') ?? '').hash)).toEqual(document)
})

it('refuses what would be too long', () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join('')
  expect(shareLink({ noise }, 'https://x.example/slipway/')).toBeNull()
})

it.each(['', '#spec=', '#spec=%%', '#spec=AAAA', '#other'])('reads nothing from %s', (fragment) => {
  expect(readShareLink(fragment)).toBeUndefined()
})

it('unpacks no fragment that is longer than any link of ours', () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919) % 65_521).toString(36)).join('')
  const packed = btoa(strFromU8(deflateSync(strToU8(JSON.stringify({ noise }))), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  expect(packed.length).toBeGreaterThan(maxLinkCharacters)
  expect(readShareLink(`#spec=${packed}`)).toBeUndefined()
})
