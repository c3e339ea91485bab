import type { Choice } from './merge.ts'

interface Orders {
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  /** Whether the item is in the merged list. */
  readonly kept: (name: string) => boolean
  /** Whose order counts where both sorted the list, if that was chosen. */
  readonly choice: Choice | undefined
}

/** The names of the merged list in order; open: both sides sorted the items that all have, each in another way. */
export function mergeOrder({ base, mine, theirs, kept, choice }: Orders): { readonly names: readonly string[]; readonly isOpen: boolean } {
  const everywhere = new Set(base.filter((it) => mine.includes(it) && theirs.includes(it)))
  const orderOf = (names: readonly string[]) => JSON.stringify(names.filter((it) => everywhere.has(it)))
  const [was, my, their] = [orderOf(base), orderOf(mine), orderOf(theirs)]
  const isTheirs = my === was || choice === 'theirs'
  const isOpen = my !== was && their !== was && my !== their && choice === undefined
  const [leading, other] = isTheirs ? [theirs, mine] : [mine, theirs]
  return { names: withOthers(leading.filter(kept), other.filter(kept)), isOpen }
}

/** The list with the other's items that it lacks, each after the one that it follows there. */
function withOthers(leading: readonly string[], other: readonly string[]): readonly string[] {
  const names = [...leading]
  for (const [index, name] of other.entries()) {
    if (names.includes(name)) continue
    const before = index === 0 ? undefined : other[index - 1]
    names.splice(before === undefined ? 0 : names.indexOf(before) + 1, 0, name)
  }
  return names
}
