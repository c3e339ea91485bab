import { rmSync } from 'node:fs'

/** Removes the server's data after all journeys. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR
  if (folder) rmSync(folder, { recursive: true, force: true })
}
