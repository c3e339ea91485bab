import { type Choice, choiceWords, entry, limitWords, map, treeOfJson } from '#blocks'
import type { Line } from '../write/lines.ts'
import { printYaml } from '../write/print-yaml.ts'
import { scalarText } from '../write/quote.ts'
import { defaultValue } from './default-value.ts'
import type { EffectiveValue } from './effective-values.ts'
import { nestValues, type ValueNode } from './value-tree.ts'

const width = 100

/** Text as comment lines of at most 100 characters; what would end a line or hide is a space. */
export function commentLines(text: string): string[] {
  const words = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .split(' ')
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.filter((line) => line !== '').map((line) => `# ${line}`)
}

function choiceText(choice: Choice): string {
  const words = choiceWords(choice)
  return `${choice.value || '(empty)'}${words === '' ? '' : ` (${words})`}`
}

function limitsOf({ value }: EffectiveValue): string {
  if (value.type === 'choice') return `One of: ${(value.choices ?? []).map(choiceText).join(', ')}.`
  return limitWords(value)
}

function ended(sentence: string): string {
  return /[.!?:…]$/.test(sentence) ? sentence : `${sentence}.`
}

function commentOf(it: EffectiveValue): string[] {
  const { title, description } = it.value
  const sentences = [title, description, limitsOf(it)].filter((text) => text !== undefined && text.trim() !== '')
  return commentLines(sentences.map((text) => ended(text ?? '')).join(' '))
}

function nodeLines(node: ValueNode, indent: string): Line[] {
  if (node.is === 'group') {
    const inner = node.children.flatMap((child) => nodeLines(child, `${indent}  `))
    return [{ text: `${indent}${scalarText(node.key)}:`, origin: inner[0]?.origin ?? null }, ...inner]
  }
  const { origin } = node.it
  const printed = printYaml(map(entry(node.key, treeOfJson(defaultValue(node.it.value)))), 'plain', origin)
  return [...commentOf(node.it).map((text) => ({ text, origin })), ...printed].map((line) => ({
    ...line,
    text: line.text === '' ? '' : indent + line.text,
  }))
}

/** values.yaml: each value with its question as a comment. */
export function valuesYaml(all: readonly EffectiveValue[]): Line[] {
  if (all.length === 0)
    return [
      { text: '# This chart has no values.', origin: null },
      { text: '{}', origin: null },
    ]
  return nestValues(all).flatMap((node, at) => [...(at === 0 ? [] : [{ text: '', origin: null }]), ...nodeLines(node, '')])
}
