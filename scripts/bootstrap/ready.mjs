import { bringNode } from './node.mjs'
import { installPackages } from './packages.mjs'

/** Node and the installed packages: what every command but a bare one needs. */
export async function readyTools() {
  const node = await bringNode()
  await installPackages(node)
  return node
}
