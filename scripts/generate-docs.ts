// `npm run docs`: writes every page and table that is made from the code.
import { writeFileSync } from 'node:fs'
import { pages } from './docs/pages.ts'

for (const [path, make] of Object.entries(pages)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), make())
  console.log(path)
}
