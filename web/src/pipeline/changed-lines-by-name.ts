import { changedLines } from '@slipway/shared/base'

/** The changed lines of each text, by its name; unchanged texts are left out. */
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
