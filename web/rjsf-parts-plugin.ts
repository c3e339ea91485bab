import type { Plugin } from 'vite'

/** What our forms never draw: unions and layouts are made by `form-schema.ts`, and each kind of value has a widget of ours. */
const unusedParts = [
  'fields/(CyclicSchemaField|LayoutGridField|LayoutHeaderField|LayoutMultiSchemaField|MultiSchemaField)',
  'templates/(ArrayFieldItemButtonsTemplate|CyclicSchemaExpandTemplate|ErrorList|GridTemplate|MultiSchemaFieldTemplate)',
  'widgets/(AltDateTime|AltDate|Checkboxes|Color|DateTime|Date|Email|File|Radio|Range|Rating|Time|UpDown|URL)Widget',
].join('|')

const componentFile = new RegExp(`/@rjsf/core/lib/components/(${unusedParts})\\.js$`)
/** Merges the branches of `allOf`, which no schema of ours has. */
const mergeFile = /\/@rjsf\/utils\/lib\/schema\/shallowAllOfMerge\.js$/

/** A helper for tests, which imports a validator that is not installed. */
const testFile = /\/@rjsf\/core\/lib\/getTestRegistry\.js$/

const leftOut = (id: string) => `export default function LeftOut() { throw new Error(${JSON.stringify(`${id} is left out of the page`)}) }`

/** Leaves out of rjsf what our forms have no use for: a quarter of it, in the first view of the designer. */
export function onlyOurFormParts(): Plugin {
  return {
    name: 'only-our-form-parts',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      const part = componentFile.exec(id)?.[1] ?? (mergeFile.test(id) ? 'allOf' : testFile.test(id) ? 'getTestRegistry' : undefined)
      return part === undefined ? undefined : leftOut(part)
    },
  }
}
