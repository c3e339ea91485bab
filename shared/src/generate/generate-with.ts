import { type CacheOwner, createCacheOwner, oncePer, type Pointer, remember } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { contextOf, type GenerateContext } from './context.ts'
import { chartYaml } from './files/chart-yaml.ts'
import { helmignore } from './files/helmignore.ts'
import { readme } from './files/readme.ts'
import type { Generated } from './generated.ts'
import { libraryText } from './library/library-text.ts'
import { applyPatches, type ParsePatch } from './merge-patch.ts'
import { planVolumes } from './plan.ts'
import { readsOf, readsOfField, readsOfText } from './read-values.ts'
import { allObjects } from './templates/all-objects.ts'
import { DATASETS_VALUE } from './templates/annotations.ts'
import { helpersText } from './templates/helpers.ts'
import { notesText } from './templates/notes.ts'
import type { ChartObject } from './templates/object.ts'
import { sizePaths } from './templates/size-helpers.ts'
import { type EffectiveValue, effectiveValues, type ValueReads } from './values/effective-values.ts'
import { questionsYaml } from './values/questions-yaml.ts'
import { valuesSchema } from './values/values-schema.ts'
import { valuesYaml } from './values/values-yaml.ts'
import { type Line, linesOf } from './write/lines.ts'
import { printYaml } from './write/print-yaml.ts'

export type Files = Map<string, readonly Line[]>

export interface GenerateOptions {
  readonly profile: Profile
  readonly caches?: CacheOwner | undefined
}

function valueReads(ctx: GenerateContext, objects: readonly ChartObject[]): ValueReads {
  const templates = new Map<string, Pointer>()
  for (const object of objects) readsOf(object.tree, object.origin, templates)
  const asking = planVolumes(ctx).find(({ adds }) => adds.operator?.folder === 'datasets')
  if (asking !== undefined && !templates.has(DATASETS_VALUE)) templates.set(DATASETS_VALUE, asking.pointer)
  for (const [path, pointer] of sizePaths(ctx)) templates.set(path, pointer)
  if (ctx.ownUrl) {
    readsOfField(ctx.spec.web.host, '/web/host', templates)
    readsOfField(ctx.spec.web.path, '/web/path', templates)
  }
  const expert = new Map<string, Pointer>()
  ctx.spec.extraFiles.forEach((file, at) => {
    readsOfText(file.content, `/extraFiles/${at}/content`, expert)
  })
  return { templates, expert }
}

/** Objects printed into their files, one document after another. */
function addObjects(files: Files, objects: readonly ChartObject[]): void {
  for (const object of objects) {
    const path = `templates/${object.file}`
    const before = files.get(path)
    const lines = printYaml(object.tree, 'template', object.origin)
    files.set(path, before === undefined ? lines : [...before, { text: '---', origin: null }, ...lines])
  }
}

/** Where the platform's helpers library is in the chart. */
export function libraryPath(spec: ChartSpec, profile: Profile): string | undefined {
  const library = profile.helpersLibrary
  if (library === undefined) return undefined
  return spec.helpersLibrary === 'file' ? `templates/${library.fileName}` : `templates/${library.folder}/${library.fileName}`
}

function addExpertFiles(files: Files, ctx: GenerateContext): void {
  ctx.spec.extraFiles.forEach(({ path, content }, at) => {
    if (!files.has(path)) files.set(path, linesOf(content.replace(/\n$/, ''), `/extraFiles/${at}/content`))
  })
  ctx.spec.examples.forEach(({ name, values }, at) => {
    files.set(`ci/${name}-values.yaml`, linesOf(values.replace(/\n$/, ''), `/examples/${at}/values`))
  })
}

/** The files that hold the values. Most edits change none of them, and in a chart with many values they are most of the work. */
const valueFiles = oncePer((profile: Profile) => {
  const write = (values: readonly EffectiveValue[]): Files => {
    const files: Files = new Map()
    files.set('values.yaml', valuesYaml(values))
    files.set('values.schema.json', valuesSchema(values, profile))
    if (profile.catalogues.includes('rancher')) files.set('questions.yaml', questionsYaml(values))
    return files
  }
  return remember(write, { key: JSON.stringify, limit: 2 })
})

const libraryLines = oncePer((profile: Profile) => ownText(libraryText(profile)))

export function textFiles(ctx: GenerateContext, parse: ParsePatch, caches = createCacheOwner()): Files {
  const { spec, profile } = ctx
  const objects = applyPatches(allObjects(ctx), spec.patches, parse)
  const values = effectiveValues(ctx, valueReads(ctx, objects))
  const files: Files = new Map()
  files.set('Chart.yaml', chartYaml(ctx))
  for (const [path, lines] of valueFiles(profile)(values, caches)) files.set(path, lines)
  files.set('README.md', readme(ctx, values))
  files.set('.helmignore', ownText(helmignore(ctx)))
  addObjects(files, objects)
  files.set(
    'templates/_helpers.tpl',
    ownText(
      helpersText(
        ctx,
        objects.some((it) => it.kind === 'Secret' && it.suffix === undefined),
      ),
    ),
  )
  const library = libraryPath(spec, profile)
  if (library !== undefined) files.set(library, libraryLines(profile))
  files.set('templates/NOTES.txt', ownText(notesText(ctx)))
  addExpertFiles(files, ctx)
  return files
}

function ownText(text: string): Line[] {
  return linesOf(text.replace(/\n$/, ''))
}

const textOf = oncePer((lines: readonly Line[]) => `${lines.map((line) => line.text).join('\n')}\n`)
const originsOf = oncePer((lines: readonly Line[]): readonly (Pointer | null)[] => lines.map((line) => line.origin))

/** Plain records of the files, sorted by path. */
export function generatedOf(files: Files, ctx: GenerateContext): Generated {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const { icon } = ctx.spec.chart
  return {
    files: Object.fromEntries(sorted.map(([path, lines]) => [path, textOf(lines)])),
    binaries: icon?.from === 'upload' ? { [`resources/${icon.fileName}`]: icon.base64 } : {},
    origins: Object.fromEntries(sorted.map(([path, lines]) => [path, originsOf(lines)])),
  }
}

/**
 * The chart's files, with a parser of patches that the host passes in, since a page fetches its YAML parser only when a
 * chart has patches. `caches` keeps what the next run can use.
 */
export function generateWith(parse: ParsePatch, spec: ChartSpec, { profile, caches }: GenerateOptions): Generated {
  const ctx = contextOf(spec, profile)
  return generatedOf(textFiles(ctx, parse, caches), ctx)
}
