type Part = Readonly<Record<string, unknown>>

const inSpec = [
  'sidecars',
  'initContainers',
  'components',
  'volumes',
  'deployValues',
  'examples',
  'extraFiles',
  'patches',
  'silenced',
  'pod',
]
const inComponent = ['sidecars', 'initContainers', 'pod', 'folders']
const inContainer = ['ports', 'env', 'mounts']
const inChart = ['sources', 'maintainers', 'keywords', 'annotations', 'readme']

/**
 * A spec without the empty lists and parts that reading fills in again: what is left is what somebody chose. Takes drafts
 * too, so it looks only at the places that it knows.
 */
export function withoutEmpty(spec: Part): Part {
  return changed(leaveOut(spec, inSpec), {
    chart: (chart) => leaveOut(chart, inChart),
    main: container,
    sidecars: container,
    initContainers: container,
    components: component,
    annotations: (annotations) => leaveOut(annotations, ['extra']),
    examples: (example) => leaveOut(example, ['expects']),
  })
}

const container = (part: Part): Part => leaveOut(part, inContainer)

function component(part: Part): Part {
  return changed(leaveOut(part, inComponent), { main: container, sidecars: container, initContainers: container })
}

function leaveOut(part: Part, keys: readonly string[]): Part {
  return Object.fromEntries(Object.entries(part).filter(([key, value]) => !(keys.includes(key) && isEmpty(value))))
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value) || value === '') return value.length === 0
  return isPart(value) && Object.keys(value).length === 0
}

/** The part with some of the parts in it changed, each item of a list by itself. */
function changed(part: Part, changes: Readonly<Record<string, (inner: Part) => Part>>): Part {
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => {
    const change = Object.hasOwn(changes, key) ? changes[key] : undefined
    if (change === undefined) return [key, value]
    if (Array.isArray(value)) return [key, value.map((item: unknown) => (isPart(item) ? change(item) : item))]
    return [key, isPart(value) ? change(value) : value]
  })
  return Object.fromEntries(entries)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
