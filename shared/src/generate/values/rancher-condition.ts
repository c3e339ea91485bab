import type { DeployValue } from '#blocks'

/** The condition of a question: `show_if`, or the expression of the newer `if` where `show_if` cannot say it. */
export type QuestionCondition = { readonly show_if: string } | { readonly if: string }

// What is in a `show_if` as it is: no sign that parts it, no word that is not a text there.
const plain = (text: string) => /^[A-Za-z0-9_./:+@ -]*$/.test(text) && text.trim() === text && !/^(true|false|null)$/.test(text)

/**
 * When a value is asked in Rancher. No released version reads `x!=v` (such a question is always there), so the condition names
 * what the other value may be instead. A text with a backslash cannot be said: its question is always there.
 */
export function questionCondition({ hiddenWhen }: DeployValue, by: DeployValue | undefined): QuestionCondition | undefined {
  if (hiddenWhen === undefined || by === undefined) return undefined
  const { path, value } = hiddenWhen
  const hidden = String(value)
  if (by.type === 'boolean') return { show_if: `${path}=${hidden === 'true' ? 'false' : 'true'}` }
  const others = (by.choices ?? []).map((choice) => choice.value).filter((choice) => choice !== hidden)
  if (by.type === 'choice' && others.length > 0 && others.every(plain)) {
    return { show_if: [...new Set(others)].map((other) => `${path}=${other}`).join('||') }
  }
  if (typeof value === 'number') return { if: `${path} != ${value}` }
  return hidden.includes('\\') ? undefined : { if: `${path} != "${hidden.replaceAll('"', '\\"')}"` }
}
