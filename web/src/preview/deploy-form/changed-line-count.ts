import { diffLines } from '@slipway/shared/base'

/** How many lines of the package's values went or came; a line that was edited counts once. */
export function changedLineCount(packageText: string, text: string): number {
  if (packageText === text) return 0
  const lines = diffLines(packageText, text)
  const count = (sign: '+' | '-') => lines.filter((line) => line.sign === sign).length
  return Math.max(count('+'), count('-'))
}
