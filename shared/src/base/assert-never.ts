/** Ends a `switch` over a union: a type error where a case is missing, a thrown bug where data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`)
}
