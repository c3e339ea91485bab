import type { Problem } from '#base'

/** The chart is larger than Helm or a repository takes. */
export function filesTooLarge(detail: string): Problem {
  return {
    category: 'too-large',
    type: 'chart-too-large',
    title: 'The chart is too large',
    detail,
    fix: 'Keep large files out of the chart: put data in a volume or into the image.',
  }
}

/** A path that would leave the chart's folder or that not every system can hold. */
export function pathRefused(path: string): Problem {
  const shown = JSON.stringify(path)
  return {
    category: 'invalid',
    type: 'chart-path-refused',
    title: 'A file has a path that a chart cannot hold',
    detail: `The path ${shown} is absolute, leaves the folder, or holds a character that is not allowed.`,
    fix: 'Rename the file: letters, digits, dots, hyphens and underscores below the chart.',
    places: [{ file: path, message: 'This path is refused.' }],
  }
}
