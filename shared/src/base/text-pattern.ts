import { RE2JS, RE2JSException } from 're2js'

/**
 * Whether a pattern is found anywhere in a text, as Helm's RE2 finds it; undefined where RE2 cannot read the pattern.
 * Takes time proportional to the text: JavaScript's own matching goes back and forth, so that `(a+)+$` takes it years on forty
 * characters, and nothing can stop it meanwhile.
 */
export function isPatternIn(pattern: string, text: string): boolean | undefined {
  try {
    return RE2JS.compile(pattern).matcher(text).find()
  } catch (error) {
    if (error instanceof RE2JSException) return undefined
    throw error
  }
}
