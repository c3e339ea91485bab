/** The ids in what was typed as a list of datasets: commas or spaces between. */
export function splitDatasets(typed: string): readonly string[] {
  return typed.split(/[\s,]+/).filter(Boolean)
}
