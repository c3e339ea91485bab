import type { Finding } from '@slipway/shared/check'

/** The finding's sentence, with the installation that it takes to see it. */
export function saidBy({ message, when }: Pick<Finding, 'message' | 'when'>): string {
  return when === undefined ? message.en : `${message.en} This happens ${when.en}.`
}
