import { textAt } from '#base'
import type { CheckContext } from './check-context.ts'

/** Whether a chart is there only for others to use its named templates. */
export function isLibrary({ chartYaml }: Pick<CheckContext, 'chartYaml'>): boolean {
  return textAt(chartYaml.data, 'type') === 'library'
}
