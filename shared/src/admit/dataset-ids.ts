/**
 * The datasets that an annotation asks for, as the operator reads it: absent or empty is none; otherwise all spaces go
 * and commas separate, so a lone space or a trailing comma asks for a dataset without a name.
 */
export function datasetIds(annotation: string | undefined): readonly string[] {
  if (annotation === undefined || annotation === '') return []
  return annotation.replaceAll(' ', '').split(',')
}
