import type { ErrorSchema } from '@rjsf/utils'

function messagesIn(schema: ErrorSchema | undefined): string[] {
  if (schema === undefined) return []
  const own = schema.__errors ?? []
  const below = Object.entries(schema).flatMap(([key, child]) =>
    key === '__errors' || typeof child !== 'object' || Array.isArray(child) ? [] : messagesIn(child),
  )
  return [...own, ...below]
}

/** What is wrong with a field, in words. */
export function FieldErrors({
  id,
  errors,
  schema,
}: {
  readonly id: string
  readonly errors?: readonly string[]
  readonly schema?: ErrorSchema | undefined
}) {
  const all = [...new Set(errors ?? messagesIn(schema))]
  if (all.length === 0) return null
  return (
    <ul className="errors" id={`${id}__error`}>
      {all.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
