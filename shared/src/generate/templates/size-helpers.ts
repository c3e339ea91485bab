import { type Choice, isSize, values } from '#blocks'
import { componentsOf, containersIn } from '#spec'
import type { GenerateContext } from '../context.ts'
import { printExpression } from '../write/print-expression.ts'
import { quote } from '../write/quote.ts'

/** The helper that knows the sizes of a deploy option. */
export function sizeHelperName(path: string): string {
  return `sizes.${path}`
}

/** The deploy options by which containers are sized, with the field that asks for each first. */
export function sizePaths(ctx: GenerateContext): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { container, pointer } of componentsOf(ctx.spec).flatMap(containersIn)) {
    const path = container.resources?.size?.deployValue
    if (path !== undefined && !found.has(path)) found.set(path, `${pointer}/resources/size`)
  }
  return found
}

/** One size as a `dict` of what Kubernetes calls its amounts. */
function amountsText({ cpu, memory, gpu }: Choice, gpuResource: string): string {
  const pairs: (readonly [string, string | undefined])[] = [
    ['cpu', cpu === undefined ? undefined : quote(cpu)],
    ['memory', memory === undefined ? undefined : quote(memory)],
    [gpuResource, gpu === undefined || gpu === 0 ? undefined : String(gpu)],
  ]
  return pairs.flatMap(([name, amount]) => (amount === undefined ? [] : [`${quote(name)} ${amount}`])).join(' ')
}

/** The sizes of each deploy option that sizes containers, as helpers: the user chooses a name, the chart knows what it gives. */
export function sizeHelpers(ctx: GenerateContext) {
  return [...sizePaths(ctx).keys()].map((path) => {
    const sizes = (ctx.at('').deployValue(path)?.choices ?? []).filter(isSize)
    return {
      name: sizeHelperName(path),
      says: `What each size of ${path} provides, for requests and limits.`,
      body: [
        '{{- $sizes := dict',
        ...sizes.map((choice) => `  ${quote(choice.value)} (dict ${amountsText(choice, ctx.profile.gpuResource)})`),
        '}}',
        `{{- get $sizes ${printExpression(values(path))} | required ${quote(`Choose one of the sizes for ${path}.`)} | toYaml }}`,
      ].join('\n'),
    }
  })
}
