import type { Pointer } from '@slipway/shared/base'

/** Parts of a further workload that only one type of it has. */
const onlyOf: Readonly<Record<string, string>> = { guacamole: 'desktop', job: 'batch-job', serviceName: 'service' }

/** Where the type is that decides whether the part is asked for; undefined where it always is. */
export function componentTypeAt(pointer: Pointer): Pointer | undefined {
  const [, component, part] = /^(\/components\/\d+)\/(\w+)$/.exec(pointer) ?? []
  return part !== undefined && Object.hasOwn(onlyOf, part) ? `${component}/type` : undefined
}

/** Whether a workload of that type has the part. */
export function fitsComponent(pointer: Pointer, type: string): boolean {
  return onlyOf[pointer.split('/').at(-1) ?? ''] === type
}
