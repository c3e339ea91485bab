/** What is between `{{` and `}}`. */
export interface TemplateAction {
  readonly start: number
  /** After its `}}`; where there is none, after what was read in search of it. */
  readonly end: number
  readonly closed: boolean
  readonly comment: boolean
}

const commentStart = /\{\{-?\s*\/\*/y
const commentEnd = /\*\/\s*-?\}\}/g
/** A text in quotes as a whole (what looks like an end inside of it is none), the end, or what is neither. */
const part = /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\}\}|\}|[^"`'}]+/y

/** The action that starts at `start`. */
export function actionAt(template: string, start: number): TemplateAction {
  commentStart.lastIndex = start
  if (commentStart.test(template)) {
    commentEnd.lastIndex = commentStart.lastIndex
    const closed = commentEnd.test(template)
    return { start, end: closed ? commentEnd.lastIndex : template.length, closed, comment: true }
  }
  for (let end = start + 2; end < template.length; end = part.lastIndex) {
    part.lastIndex = end
    const found = part.exec(template)?.[0]
    if (found === '}}') return { start, end: part.lastIndex, closed: true, comment: false }
    // A quote without its partner.
    if (found === undefined) return { start, end: end + 1, closed: false, comment: false }
  }
  return { start, end: template.length, closed: false, comment: false }
}

/**
 * All actions of a template that have an end, in order. Every character is looked at once: a text of nothing but `{{`
 * takes no longer than another.
 */
export function actionsOf(template: string): TemplateAction[] {
  const actions: TemplateAction[] = []
  for (let start = template.indexOf('{{'); start >= 0; ) {
    const action = actionAt(template, start)
    if (action.closed) actions.push(action)
    start = template.indexOf('{{', action.end)
  }
  return actions
}
