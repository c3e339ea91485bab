import { valueAt } from '@slipway/shared/base'
import { listAt, type SpecDocument, setAt } from '../../draft/document.ts'

export interface OwnFile {
  readonly index: number
  readonly path: string
  readonly content: string
}

/** The expert's own files as they are typed. */
export function ownFiles(document: SpecDocument): OwnFile[] {
  return listAt(document, '/extraFiles').map((entry, index) => ({
    index,
    path: String(valueAt(entry, '/path') ?? ''),
    content: String(valueAt(entry, '/content') ?? ''),
  }))
}

const starter = '# Your own template: it is rendered like the rest and kept apart from what is generated.\n'

/** The document with one own template more, under a name that is free, and that name. */
export function addOwnFile(document: SpecDocument, taken: readonly string[]): { readonly document: SpecDocument; readonly path: string } {
  const used = new Set([...taken, ...ownFiles(document).map(({ path }) => path)])
  let number = 1
  while (used.has(pathOfOwn(number))) number += 1
  const path = pathOfOwn(number)
  return { document: setAt(document, '/extraFiles/-', { path, content: starter }), path }
}

function pathOfOwn(number: number): string {
  return `templates/own${number === 1 ? '' : `-${number}`}.yaml`
}
