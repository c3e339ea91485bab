import { type JsonObject, type Localized, listAt, text, textAt } from '#base'
import type { Objection } from './refusals.ts'
import { podOf, podPath } from './workload.ts'

interface Named {
  readonly value: string
  /** As the API server writes it. */
  readonly path: string
}

/** Those that an earlier one has already, or that have nothing. */
function faulty(names: readonly Named[]): readonly Named[] {
  const seen = new Set<string>()
  return names.filter(({ value }) => {
    const isFaulty = value === '' || seen.has(value)
    seen.add(value)
    return isFaulty
  })
}

function objection({ value, path }: Named, message: (value: string) => Localized, rule?: string): Objection {
  if (value !== '') return { message: message(value), said: `${path}: duplicate "${value}"`, ...(rule && { rule }) }
  const empty = text(`Kubernetes rejects the pod: ${path} is empty.`, `Kubernetes rechaza el pod: ${path} está vacío.`)
  return { message: empty, said: `${path}: empty` }
}

function repeatedVolume(value: string): Localized {
  return text(
    `Kubernetes rejects the pod: with the platform's volumes added, two volumes are named ${value}.`,
    `Kubernetes rechaza el pod: con los volúmenes de la plataforma, hay dos llamados ${value}.`,
  )
}

function repeatedMount(value: string): Localized {
  return text(
    `Kubernetes rejects the pod: with the platform's volumes added, two volumes are mounted at ${value}.`,
    `Kubernetes rechaza el pod: con los volúmenes de la plataforma, hay dos montados en ${value}.`,
  )
}

/** For what the API server would refuse an object that the operator let in: names and mount paths that are there twice. */
export function clashes(object: JsonObject, before: JsonObject): readonly Objection[] {
  const own = new Set(listAt(podOf(before), 'volumes').map((volume) => textAt(volume, 'name')))
  const pod = podOf(object)
  const path = (podPath(textAt(object, 'kind') ?? '') ?? []).join('.')
  const names = (list: readonly unknown[], key: string, under: string): Named[] =>
    list.map((it, index) => ({ value: textAt(it, key) ?? '', path: `${path}.${under}[${index}].${key}` }))
  const volumes = faulty(names(listAt(pod, 'volumes'), 'name', 'volumes'))
  const mounts = listAt(pod, 'containers').flatMap((container, index) =>
    faulty(names(listAt(container, 'volumeMounts'), 'mountPath', `containers[${index}].volumeMounts`)),
  )
  return [
    ...volumes.map((it) => objection(it, repeatedVolume, own.has(it.value) ? 'CH018' : undefined)),
    ...mounts.map((it) => objection(it, repeatedMount)),
  ]
}
