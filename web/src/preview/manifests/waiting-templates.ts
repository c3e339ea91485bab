import { isWorkload } from './is-workload.ts'

/** A template that will become an object, as it stands in the chart. */
export interface WaitingTemplate {
  readonly path: string
  /** As the template says it; a template of several kinds has the first. */
  readonly kind: string
  readonly lines: readonly string[]
}

/** The templates that make objects, what runs first: what can be read of the chart before Helm fills it in. */
export function waitingTemplates(files: Readonly<Record<string, string>>): WaitingTemplate[] {
  const templates = Object.entries(files).flatMap(([path, content]) => {
    const kind = /^kind:\s*([A-Za-z]+)/m.exec(content)?.[1]
    return kind === undefined || !path.startsWith('templates/') ? [] : [{ path, kind, lines: content.trimEnd().split('\n') }]
  })
  return [...templates.filter(isWorkload), ...templates.filter((template) => !isWorkload(template))]
}
