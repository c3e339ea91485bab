/** What a text in the list editor stands for: the item's type decides, and what has none is JSON. What cannot be read stays text. */
export function readItem(text: string, itemType: string): unknown {
  if (itemType === 'string') return text
  if (itemType === 'integer' || itemType === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What a new item holds: Kubeapps' default of its type. */
export function emptyItem(itemType: string): string {
  const defaults: Readonly<Record<string, string>> = { integer: '0', number: '0', boolean: 'false', object: '{}', array: '[]' }
  return defaults[itemType] ?? ''
}
