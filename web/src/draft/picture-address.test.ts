import { expect, test } from 'vitest'
import { pictureAddress } from './picture-address.ts'

test.each([
  ['a picture that the chart keeps', { from: 'upload', fileName: 'icon.svg', base64: 'PHN2Zy8+' }, 'data:image/svg+xml;base64,PHN2Zy8+'],
  ['a picture whose name has several dots', { fileName: 'my.new.png', base64: 'AAAA' }, 'data:image/png;base64,AAAA'],
  ['no icon', undefined, undefined],
  ['an address, which is fetched by nobody', { from: 'url', url: 'https://example.org/icon.png' }, undefined],
  ['a picture without content yet', { from: 'upload', fileName: 'icon.png', base64: '' }, undefined],
  ['a file of another kind', { from: 'upload', fileName: 'icon.html', base64: 'AAAA' }, undefined],
])('%s', (_, icon, address) => {
  expect(pictureAddress(icon)).toBe(address)
})
