import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** Folders of the checkout that the server reads. */
export const places = {
  webDist: fileURLToPath(new URL('web/dist', root)),
  engineDist: fileURLToPath(new URL('engine/dist', root)),
  engineCache: fileURLToPath(new URL('.cache/engine', root)),
  packageJson: fileURLToPath(new URL('package.json', root)),
} as const
