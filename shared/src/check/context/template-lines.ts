import type { CheckContext } from './check-context.ts'

export interface TemplateLine {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly text: string
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

function readLines(files: CheckContext['files']): readonly TemplateLine[] {
  return Object.entries(files)
    .filter(([file]) => isTemplate(file))
    .flatMap(([file, content]) =>
      content
        // NOTE comments may span lines: their line feeds stay, so that later lines keep their numbers.
        .replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
        .split('\n')
        .map((text, index) => ({ file, line: index + 1, text })),
    )
}
