/** The 1-based lines of `after` that are not in `before`: what an edit changed, by common start and end and a greedy match between. */
export function changedLines(before: string | undefined, after: string): readonly number[] {
  if (before === undefined || before === after) return before === after ? [] : after.split('\n').map((_, index) => index + 1)
  const old = before.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const rest = new Map<string, number>()
  for (const line of old.slice(start, old.length - end)) rest.set(line, (rest.get(line) ?? 0) + 1)
  const changed: number[] = []
  for (let index = start; index < now.length - end; index += 1) {
    const line = now[index] ?? ''
    const left = rest.get(line) ?? 0
    if (left > 0) rest.set(line, left - 1)
    else changed.push(index + 1)
  }
  return changed
}

/** The same for many texts by name; unchanged ones are left out. */
export function changedLinesByName(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, content]) => [name, changedLines(before[name], content)] as const)
      .filter(([, lines]) => lines.length > 0),
  )
}
