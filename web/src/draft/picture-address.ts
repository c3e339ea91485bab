import { textAt } from './document.ts'

/** The kinds of pictures that a chart can keep, by the end of their file's name. */
export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** The address of the picture that an icon of the spec keeps; undefined where it keeps none. */
export function pictureAddress(icon: unknown): string | undefined {
  const base64 = textAt(icon, '/base64')
  const type = pictureTypes[textAt(icon, '/fileName').split('.').at(-1) ?? '']
  return base64 === '' || type === undefined ? undefined : `data:${type};base64,${base64}`
}
