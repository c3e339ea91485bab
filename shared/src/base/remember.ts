/**
 * The function with its last answers kept by their key, so that what did not change since the last keystroke is not read
 * again. Only for functions whose answer depends on the key alone; the oldest answers go first.
 */
export function remember<A, R>(
  make: (argument: A) => R,
  { key, limit }: { key: (argument: A) => string; limit: number },
): (argument: A) => R {
  const answers = new Map<string, R>()
  return (argument) => {
    const name = key(argument)
    const known = answers.get(name)
    if (known !== undefined) {
      // Taken out and put back: the order of the map is the order of use.
      answers.delete(name)
      answers.set(name, known)
      return known
    }
    const answer = make(argument)
    answers.set(name, answer)
    const oldest = answers.keys().next()
    if (answers.size > limit && !oldest.done) answers.delete(oldest.value)
    return answer
  }
}

/**
 * The function with its answer kept for each object for as long as that lives: for what many ask of the same,
 * which nobody changes.
 */
export function oncePer<A extends object, R>(make: (argument: A) => R): (argument: A) => R {
  const answers = new WeakMap<A, { readonly answer: R }>()
  return (argument) => {
    const known = answers.get(argument) ?? { answer: make(argument) }
    answers.set(argument, known)
    return known.answer
  }
}
