/**
 * Owns the answers that `remember` keeps from one run to the next. Whoever edits a chart creates one, passes it to each
 * run and drops it together with the chart: no module of ours keeps what people typed.
 */
export interface CacheOwner {
  readonly owns: 'answers'
}

export function createCacheOwner(): CacheOwner {
  return { owns: 'answers' }
}

/**
 * The function with its last answers kept by their key, so that what did not change since the last keystroke is not read
 * again. Only for functions whose answer depends on the key alone; the answers used longest ago go first. They live as
 * long as the owner that is passed in.
 */
export function remember<A, R>(
  make: (argument: A) => R,
  { key, limit }: { key: (argument: A) => string; limit: number },
): (argument: A, owner: CacheOwner) => R {
  const answersOf = oncePer((_: CacheOwner) => new Map<string, R>())
  return (argument, owner) => {
    const answers = answersOf(owner)
    const name = key(argument)
    const known = answers.get(name)
    if (known !== undefined) {
      // Deleted and set again, because a map keeps the order of insertion: the least recently used comes first.
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
 * The function with its answer kept for each object, for as long as that object lives: for what many callers ask of the
 * same object, which nobody changes.
 */
export function oncePer<A extends object, R>(make: (argument: A) => R): (argument: A) => R {
  const answers = new WeakMap<A, { readonly answer: R }>()
  return (argument) => {
    const known = answers.get(argument) ?? { answer: make(argument) }
    answers.set(argument, known)
    return known.answer
  }
}
