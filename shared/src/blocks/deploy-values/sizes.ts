import type { Choice } from './deploy-value.ts'
import { quantityParts } from './quantity-limits.ts'

/** Whether a choice says what a container gets. */
export function isSize(choice: Choice): boolean {
  return choice.cpu !== undefined || choice.memory !== undefined
}

/** `4Gi` as people say it: `4 GiB`. */
function inWords(quantity: string): string {
  const parts = quantityParts(quantity)
  if (parts === undefined || parts.unit === '' || parts.unit === 'm') return quantity
  return `${parts.number} ${parts.unit}B`
}

/** What a size gives, in the language of charts: `2 CPU, 8 GiB, 1 GPU`; empty for a choice that is not a size. */
export function sizeWords({ cpu, memory, gpu }: Choice): string {
  const parts = [cpu && `${inWords(cpu)} CPU`, memory && inWords(memory), gpu && `${gpu} GPU`]
  return parts.filter((part) => typeof part === 'string').join(', ')
}

/** What a choice means to the user: the author's words, and what the size gives unless these say it. */
export function choiceWords(choice: Choice): string {
  const gives = sizeWords(choice)
  const label = choice.label ?? ''
  return [label, label.includes(gives) ? '' : gives].filter((part) => part !== '').join(', ')
}
