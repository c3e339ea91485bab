import { type Localized, text } from '#base'
import { parseQuantity } from '../quantity.ts'
import type { FieldCheck } from './field-rule.ts'

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const portName = /^(?=.*[a-z])[a-z0-9]([a-z0-9]|-(?!-))*$/

/** A check of texts only. */
function textIs(fits: (value: string) => boolean, allowed: Localized): FieldCheck {
  return (value) => (typeof value === 'string' && !fits(value) ? allowed : undefined)
}

export function isDnsLabel(value: string): boolean {
  return value.length <= 63 && label.test(value)
}

export function isSubdomain(value: string): boolean {
  return value.length <= 253 && subdomain.test(value)
}

export function isPortName(value: string): boolean {
  return value.length <= 15 && portName.test(value) && !value.endsWith('-')
}

export function isIpAddress(value: string): boolean {
  const isV4 = /^\d{1,3}(\.\d{1,3}){3}$/.test(value) && value.split('.').every((part) => Number(part) <= 255)
  return isV4 || (value.includes(':') && /^[0-9a-fA-F:.]+$/.test(value))
}

const labelName = /^([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/

/** A key of a label: a name, before it possibly a domain and a slash. */
export function isLabelKey(value: string): boolean {
  const [name = '', domain, ...more] = value.split('/').toReversed()
  return more.length === 0 && labelName.test(name) && (domain === undefined || isSubdomain(domain))
}

/** An address range such as 10.0.0.0/8. */
export function isCidr(value: string): boolean {
  const [address = '', bits = '', ...more] = value.split('/')
  const most = address.includes(':') ? 128 : 32
  return more.length === 0 && isIpAddress(address) && /^\d{1,3}$/.test(bits) && Number(bits) <= most
}

/** One of a few words. */
export function oneOf(...words: readonly string[]): FieldCheck {
  const list = words.join(', ')
  return textIs((value) => words.includes(value), text(`one of ${list}`, `uno de ${list}`))
}

/** A number within limits. */
export function between(least: number, most: number): FieldCheck {
  const allowed = text(`a number from ${least} to ${most}`, `un número de ${least} a ${most}`)
  return (value) => (typeof value === 'number' && (value < least || value > most) ? allowed : undefined)
}

/** A number that is not too small. */
export function from(least: number): FieldCheck {
  const allowed = text(`${least} or more`, `${least} o más`)
  return (value) => (typeof value === 'number' && value < least ? allowed : undefined)
}

export const dnsLabel = textIs(
  isDnsLabel,
  text('lowercase letters, digits and hyphens, at most 63', 'minúsculas, cifras y guiones, como máximo 63'),
)

export const dnsName = textIs(
  isSubdomain,
  text('lowercase letters, digits, dots and hyphens, at most 253', 'minúsculas, cifras, puntos y guiones, como máximo 253'),
)

export const labelKey = textIs(isLabelKey, text('a key such as app or example.org/app', 'una clave como app o example.org/app'))

export const labelValue = textIs(
  (value) => value === '' || labelName.test(value),
  text('letters, digits, dots, _ and hyphens, at most 63', 'letras, cifras, puntos, _ y guiones, como máximo 63'),
)

export const cidr = textIs(isCidr, text('an address range such as 10.0.0.0/8', 'un rango de direcciones como 10.0.0.0/8'))

/** A domain that resolvers append; its parts may begin with _. */
export const searchDomain = textIs(
  (value) => value === '.' || isSubdomain(value.replace(/\.$/, '').replace(/(^|\.)_/g, '$1')),
  text('a domain such as example.org', 'un dominio como example.org'),
)

/** A name in an address: it is one part of a path. */
export const pathSegment = textIs(
  (value) => value !== '.' && value !== '..' && !/[/%]/.test(value),
  text('a name without / and %', 'un nombre sin / ni %'),
)

export const ipAddress = textIs(isIpAddress, text('an IP address', 'una dirección IP'))

export const ipOrNone = textIs((value) => value === 'None' || isIpAddress(value), text('an IP address or None', 'una dirección IP o None'))

/** A host of an Ingress: a name, its first part possibly `*`, and no IP address. */
export const hostName = textIs(
  (value) => !isIpAddress(value) && isSubdomain(value.replace(/^\*\./, '')),
  text('a host name such as app.example.org or *.example.org', 'un nombre de host como app.example.org o *.example.org'),
)

export const portNumber = between(1, 65_535)
export const maybePort = between(0, 65_535)

export const namedPort = textIs(
  isPortName,
  text('at most 15 lowercase letters, digits and single hyphens', 'como máximo 15 minúsculas, cifras y guiones sueltos'),
)

/** A port by number or by name. */
export const portOrName: FieldCheck = (value) => (typeof value === 'number' ? portNumber(value) : namedPort(value))

/** NOTE since 1.34 a variable may have any name of printable ASCII without `=`. */
export const variableName = textIs(
  (value) => /^[\x20-\x3c\x3e-\x7e]+$/.test(value),
  text('printable ASCII without =', 'caracteres ASCII visibles sin ='),
)

/** A path below another: relative, and never upwards. */
export const pathBelow = textIs(
  (value) => !value.startsWith('/') && !value.split('/').includes('..'),
  text('a relative path without ..', 'una ruta relativa sin ..'),
)

export const pathWithoutDots = textIs((value) => !value.split('/').includes('..'), text('a path without ..', 'una ruta sin ..'))

export const fileMode = between(0, 0o777)
export const userId = between(0, 2 ** 31 - 1)

/** An amount of zero or more. */
export const amount: FieldCheck = (value) => {
  const parsed = parseQuantity(value)
  return parsed === undefined || parsed < 0 ? text('a quantity such as 500m, 2 or 4Gi', 'una cantidad como 500m, 2 o 4Gi') : undefined
}

/** An amount above zero. */
export const positiveAmount: FieldCheck = (value) => {
  const parsed = parseQuantity(value)
  return parsed === undefined || parsed <= 0 ? text('a quantity above 0, such as 10Gi', 'una cantidad mayor que 0, como 10Gi') : undefined
}

/** Percentages of pods, or their number. */
export const countOrPercent: FieldCheck = (value) => {
  const fits = typeof value === 'number' ? value >= 0 : typeof value !== 'string' || /^\d+%$/.test(value)
  return fits ? undefined : text('a number or a percentage such as 25%', 'un número o un porcentaje como 25%')
}

/** As `countOrPercent`, of at most all pods. */
export const shareOfPods: FieldCheck = (value) => {
  const isOver = typeof value === 'string' && /^\d+%$/.test(value) && Number.parseInt(value, 10) > 100
  return isOver ? text('at most 100%', 'como máximo 100%') : countOrPercent(value)
}
