import { isObject, type JsonObject, objectAt, text } from '#base'
import { parseQuantity } from '../quantity.ts'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'

const standard = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/

/** Kubernetes' own resources; others, such as nvidia.com/gpu, are counted whole and never shared. */
function isOwn(name: string): boolean {
  return standard.test(name) || name.includes('kubernetes.io/')
}

function amountFaults(part: 'requests' | 'limits', resources: JsonObject, path: Path): readonly Refused[] {
  return Object.entries(objectAt(resources, part)).flatMap(([name, value]) => {
    const there = [...path, 'resources', part, name]
    if (!name.includes('/') && !standard.test(name))
      return [
        refuse(there, (where) =>
          text(
            `${where} is not a resource of Kubernetes; others are named as nvidia.com/gpu.`,
            `${where} no es un recurso de Kubernetes; los demás se nombran como nvidia.com/gpu.`,
          ),
        ),
      ]
    const amount = parseQuantity(value)
    if (isOwn(name) || amount === undefined || Number.isInteger(amount)) return []
    return [refuse(there, (where) => text(`${where} must be a whole number.`, `${where} debe ser un número entero.`))]
  })
}

/** What the API server checks of amounts that only whole devices have. */
export function deviceFaults({ resources }: JsonObject, path: Path): readonly Refused[] {
  if (!isObject(resources)) return []
  const limits = objectAt(resources, 'limits')
  const unequal = Object.entries(objectAt(resources, 'requests')).filter(
    ([name, value]) => name.includes('/') && !isOwn(name) && parseQuantity(limits[name]) !== parseQuantity(value),
  )
  return [
    ...amountFaults('requests', resources, path),
    ...amountFaults('limits', resources, path),
    ...unequal.map(([name]) =>
      refuse([...path, 'resources', 'limits', name], (where) =>
        text(`${where} must be the same as the request.`, `${where} debe ser igual que la petición.`),
      ),
    ),
  ]
}
