import type { CheckContext } from './check-context.ts'

export interface TemplateLine {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** Only what Helm runs of it: the inside of actions, without texts in quotes that are no names. Columns stay. */
  readonly code: string
}

/** Whether Helm runs a file as a template: everything below templates/. */
export function isTemplate(file: string): boolean {
  return file.startsWith('templates/')
}

const known = new WeakMap<CheckContext['files'], readonly TemplateLine[]>()

/** Every line of the chart's templates, in the files' order; template comments are blanked. Read once for all rules. */
export function templateLines({ files }: CheckContext): readonly TemplateLine[] {
  const lines = known.get(files) ?? readLines(files)
  known.set(files, lines)
  return lines
}

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ')

/** A text in quotes that names something (a helper, a key) is kept; what an author typed is not code. */
function isName(literal: string): boolean {
  return /^["`]\w[\w./-]*["`]$/.test(literal)
}

/** From `{{` to `}}`, texts in quotes as a whole: what looks like an end inside of them is none. */
const action = /\{\{(?:"(?:\\.|[^"\\\n])*"|`[^`]*`|(?!\}\})[^"`])*\}\}/g

/** The template with everything blanked that is not run. */
function codeOf(template: string): string {
  let end = 0
  let code = ''
  for (const { 0: found, index } of template.matchAll(action)) {
    const inside = found.replaceAll(/"(?:\\.|[^"\\\n])*"|`[^`]*`/g, (literal) => (isName(literal) ? literal : blank(literal)))
    code += blank(template.slice(end, index)) + inside
    end = index + found.length
  }
  return code + blank(template.slice(end))
}

function readLines(files: CheckContext['files']): readonly TemplateLine[] {
  return Object.entries(files)
    .filter(([file]) => isTemplate(file))
    .flatMap(([file, content]) => {
      // NOTE comments may span lines: their line feeds stay, so that later lines keep their numbers.
      const template = content.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, blank)
      const code = codeOf(template).split('\n')
      return template.split('\n').map((text, index) => ({ file, line: index + 1, text, code: code[index] ?? '' }))
    })
}
