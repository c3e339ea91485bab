import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete'
import { templateFunctions, templateKeywords, templateObjects, type Words } from './words.ts'

/** Whether the position is inside an action, `{{` without its `}}`. */
export function isInAction(before: string): boolean {
  return before.lastIndexOf('{{') > before.lastIndexOf('}}')
}

/** Offers values and built-in objects after a dot, helper names inside quotes after include, and functions elsewhere. */
export function templateCompletion(words: () => Words | undefined): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2000), context.pos)
    if (!isInAction(before)) return null
    const helper = context.matchBefore(/(include|template)\s+"[^"]*/)
    if (helper) {
      const from = helper.from + helper.text.indexOf('"') + 1
      return { from, options: (words()?.helpers ?? []).map((label) => ({ label, type: 'function' })) }
    }
    const path = context.matchBefore(/\$?\.[\w.]*/)
    if (path) {
      const options = [...(words()?.values ?? []).map((label) => ({ label, type: 'property' })), ...builtIns]
      return { from: path.text.startsWith('$') ? path.from + 1 : path.from, options, validFor: /^[\w.]*$/ }
    }
    const word = context.matchBefore(/\w+/)
    if (!word && !context.explicit) return null
    return { from: word?.from ?? context.pos, options: functions, validFor: /^\w*$/ }
  }
}

const builtIns = templateObjects.map((label) => ({ label, type: 'variable' }))
const functions = [
  ...templateKeywords.map((label) => ({ label, type: 'keyword' })),
  ...templateFunctions.map((label) => ({ label, type: 'function' })),
]
