const mark = '\ufeff'

/** The text with the line ends and the byte order mark that the file had before. */
export function writtenLike(before: string, text: string): string {
  const windows = before.split('\r\n').length > before.split(/(?<!\r)\n/).length
  const lines = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  return (before.startsWith(mark) ? mark : '') + (windows ? lines.replaceAll('\n', '\r\n') : lines)
}
