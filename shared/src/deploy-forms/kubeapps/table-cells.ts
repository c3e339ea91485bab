import { isObject } from '../json-schema.ts'
import type { TableRow } from './second-generation.ts'

const mostInCell = 60
const keptInCell = 59

/** A cell's text as the table cuts it. */
export function cutCell(text: string): string {
  return text.length > mostInCell ? `${text.slice(0, keptInCell)}...` : text
}

/** The text in a cell of defaults or deployed values: nothing for 0 and for what is missing; objects and lists as JSON. */
export function cellText(row: TableRow, value: unknown): string {
  if (row.children.length > 0) return ''
  return value === 0 ? '' : textOfValue(value)
}

/** What is in a row's box when the table opens. A list shows no boxes but those that `minItems` wants, whatever its value. */
export function shownInRow(row: TableRow): string | boolean | undefined {
  const { input, current } = row
  switch (input.kind) {
    case 'none':
    case 'custom':
    case 'list':
      return undefined
    case 'toggle':
      return Boolean(current)
    case 'number':
      return textOfValue(current) || '0'
    case 'select': {
      const text = textOfValue(current)
      return text === '' || input.choices.includes(text) ? text : (input.choices[0] ?? '')
    }
    case 'text':
      return oneLine(textOfValue(current))
    case 'textarea':
      return textOfValue(current)
  }
}

/** A one-line box has no room for line breaks: the browser drops them. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]/g, '')
}

function textOfValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value)
}
