import { builtIn, call, computed, type Expression, format, type Image, include, isDeployValueRef, type Tree, typed, values } from '#blocks'
import type { GenerateContext } from '../context.ts'

type Part = string | Expression

/** Docker Hub's own images live below `library/`, which a proxy wants said. */
function repositoryAt(image: Image, dockerHubProxy: boolean): string {
  return dockerHubProxy && !image.repository.includes('/') ? `library/${image.repository}` : image.repository
}

function addressParts(image: Image, ctx: GenerateContext): Part[] {
  const registry = ctx.profile.registries.find((it) => it.id === image.source)
  if (registry === undefined) return [image.repository]
  const prefix = registry.helper === undefined ? registry.prefix : include(registry.helper)
  return [prefix, `/${repositoryAt(image, registry.dockerHubProxy)}`]
}

function tagParts(image: Image, ctx: GenerateContext): Part[] {
  const { tag } = image
  if (tag.from === 'digest') return [`@${tag.digest}`]
  if (tag.from === 'app-version') return ctx.spec.chart.appVersion === '' ? [] : [':', builtIn('Chart.AppVersion')]
  return isDeployValueRef(tag.tag) ? [':', call('toString', values(tag.tag.deployValue))] : [`:${tag.tag}`]
}

/** The image's full address; the registry comes from the platform's helper, so that charts follow when it moves. */
export function imageTree(image: Image, ctx: GenerateContext): Tree {
  const parts = [...addressParts(image, ctx), ...tagParts(image, ctx)]
  if (parts.every((part) => typeof part === 'string')) return typed(parts.join(''))
  return computed(format(...joinTexts(parts)))
}

function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}
