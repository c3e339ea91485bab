import type { DeployValue } from '#blocks'

/** What values.yaml says unless the user changes it, in the JSON type that the schema names. */
export function defaultValue(value: DeployValue): unknown {
  const given = value.default
  switch (value.type) {
    case 'boolean':
      return given === true || given === 'true'
    case 'integer':
      return Math.trunc(numberOf(given, value.minimum))
    case 'number':
      return numberOf(given, value.minimum)
    case 'list':
      return Array.isArray(given) ? given : []
    case 'object':
      return typeof given === 'object' && !Array.isArray(given) ? given : {}
    default:
      return typeof given === 'object' ? '' : String(given)
  }
}

function numberOf(given: DeployValue['default'], minimum: number | undefined): number {
  const number = typeof given === 'number' ? given : Number(given)
  return Number.isFinite(number) ? number : (minimum ?? 0)
}
