import { oncePer, remember } from '#base'
import { actionsOf } from '#render'
import type { CheckContext } from './check-context.ts'

export interface TemplateLine {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** Only what Helm runs of it: the inside of actions, without texts in quotes that are not names. Columns stay. */
  readonly code: string
}

/** Whether Helm runs a file as a template: everything below templates/. */
export function isTemplate(file: string): boolean {
  return file.startsWith('templates/')
}

/** Every line of the chart's templates, in the files' order; template comments are blanked. Read once for all rules. */
export function templateLines(context: CheckContext): readonly TemplateLine[] {
  return templateFiles(context).flat()
}

/** The lines file by file. Those of a file that did not change are the same as before: `oncePer` finds what is in them once. */
export const templateFiles = oncePer(({ files, caches }: CheckContext): readonly (readonly TemplateLine[])[] =>
  Object.entries(files)
    .filter(([file]) => isTemplate(file))
    .map((file) => readLines(file, caches)),
)

/** The same of the templates that lie open in `charts/`: those of library charts run with this chart's values. */
export const subchartFiles = oncePer(({ files, caches }: CheckContext): readonly (readonly TemplateLine[])[] =>
  Object.entries(files)
    .filter(([file]) => /^charts\/[^/]+\/templates\//.test(file))
    .map((file) => readLines(file, caches)),
)

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ')

/** A text in quotes that names something (a helper, a key) is kept; what an author typed is not code. */
function isName(literal: string): boolean {
  return /^["`]\w[\w./-]*["`]$/.test(literal)
}

/** The template without its comments, and with everything blanked that is not run. Line feeds and columns stay. */
function readTemplate(template: string): { readonly text: string; readonly code: string } {
  let end = 0
  let text = ''
  let code = ''
  for (const action of actionsOf(template)) {
    const before = template.slice(end, action.start)
    const found = template.slice(action.start, action.end)
    const inside = found.replaceAll(/"(?:\\.|[^"\\\n])*"|`[^`]*`/g, (literal) => (isName(literal) ? literal : blank(literal)))
    text += before + (action.comment ? blank(found) : found)
    code += blank(before) + (action.comment ? blank(found) : inside)
    end = action.end
  }
  return { text: text + template.slice(end), code: code + blank(template.slice(end)) }
}

function linesOf([file, content]: readonly [string, string]): readonly TemplateLine[] {
  const { text: template, code: run } = readTemplate(content)
  const code = run.split('\n')
  return template.split('\n').map((text, index) => ({ file, line: index + 1, text, code: code[index] ?? '' }))
}

// NOTE Most edits change one or two files; the lines of the others are the same arrays as before.
const readLines = remember(linesOf, { key: ([file, content]: readonly [string, string]) => `${file}\n${content}`, limit: 100 })
