import type { EditorLanguage } from './extensions.ts'

/** How a file of a chart is coloured, by its path. */
export function languageOf(path: string): EditorLanguage {
  if (path.includes('templates/') || path.endsWith('.tpl')) return 'template'
  return /\.(ya?ml|json)$/.test(path) ? 'yaml' : 'text'
}
