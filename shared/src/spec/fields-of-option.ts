import type { Pointer } from '#base'
import type { ChartSpec } from './chart-spec.ts'
import { referencesIn } from './references.ts'

/** The fields that were handed over to a deploy option, as far as the chart's type has them. */
export function fieldsOfOption(spec: ChartSpec, path: string): readonly Pointer[] {
  return referencesIn(spec).flatMap((reference) => (reference.path === path && isUsed(spec, reference.pointer) ? [reference.pointer] : []))
}

/** Whether the chart's type has the field: what other types asked for is kept, and says nothing. */
function isUsed({ type, web, components }: ChartSpec, pointer: Pointer): boolean {
  const [, component] = /^\/components\/(\d+)\/job\//.exec(pointer) ?? []
  if (component !== undefined) return components[Number(component)]?.type === 'batch-job'
  if (pointer.startsWith('/job/')) return type === 'batch-job'
  if (pointer.startsWith('/web/')) return type === 'web-app' && web.how === 'own-url'
  return true
}
