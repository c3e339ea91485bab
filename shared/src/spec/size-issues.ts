import { type Localized, type Pointer, text } from '#base'
import { isSize, type Resources } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { containersOf } from './name-issues.ts'

const twice = text('The chosen size already sets this.', 'El tamaño elegido ya fija esto.')

/** Fields next to a size that would repeat what it says. */
function besideIssues({ requests, limits, gpu }: Resources, pointer: Pointer): SpecIssue[] {
  const fields: (readonly [string, unknown])[] = [
    ['requests/cpu', requests?.cpu],
    ['requests/memory', requests?.memory],
    ['limits/cpu', limits?.cpu],
    ['limits/memory', limits?.memory],
    ['gpu', gpu],
  ]
  return fields.flatMap(([field, value]) => (value === undefined ? [] : [{ pointer: `${pointer}/${field}`, message: twice }]))
}

/** A size's name goes through `--set`: no commas, no spaces. */
const sizeName = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/

function choiceIssues(spec: ChartSpec, path: string, pointer: Pointer): SpecIssue[] {
  const at = spec.deployValues.findIndex((it) => it.path === path)
  const value = spec.deployValues[at]
  if (value === undefined) return []
  const say = (where: Pointer, message: Localized): SpecIssue => ({ pointer: where, message })
  if (value.type !== 'choice') {
    return [
      say(
        pointer,
        text(`The deploy option ${path} is not a choice of sizes.`, `La opción de despliegue ${path} no es una elección de tamaños.`),
      ),
    ]
  }
  return (value.choices ?? []).flatMap((choice, index) => {
    const here = `/deployValues/${at}/choices/${index}`
    if (!isSize(choice)) return [say(`${here}/memory`, text('Set what this size provides.', 'Indica qué ofrece este tamaño.'))]
    if (sizeName.test(choice.value)) return []
    return [
      say(
        `${here}/value`,
        text('Use letters, digits, ., _ and -, for example small.', 'Usa letras, cifras, ., _ y -, por ejemplo pequeno.'),
      ),
    ]
  })
}

/** Named sizes that are not a choice, give nothing, or say again what the container says. */
export function sizeIssues(spec: ChartSpec): SpecIssue[] {
  const seen = new Set<string>()
  return containersOf(spec).flatMap(({ container, pointer }) => {
    const { resources } = container
    if (resources?.size === undefined) return []
    const path = resources.size.deployValue
    const first = !seen.has(path)
    seen.add(path)
    return [...besideIssues(resources, `${pointer}/resources`), ...(first ? choiceIssues(spec, path, `${pointer}/resources/size`) : [])]
  })
}
