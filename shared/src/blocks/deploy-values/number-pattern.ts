// Regular expressions for numbers between two bounds, of nothing but digits, classes and groups: JavaScript, Go's RE2
// and the `pattern` attribute of HTML read them alike.

/** One digit from a to b. */
function digits(from: number, to: number): string {
  if (from === to) return String(from)
  return from + 1 === to ? `[${from}${to}]` : `[${from}-${to}]`
}

function anyOf(parts: readonly string[]): string {
  const [only, ...more] = [...new Set(parts)]
  return more.length === 0 ? (only ?? '') : `(?:${[only, ...more].join('|')})`
}

/** `[0-9]` so many times. */
function free(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '[0-9]' : `[0-9]{${count}}`
}

/** Whole numbers of one length, from a text of digits to another. */
function sameLength(from: string, to: string): string[] {
  const rest = from.length - 1
  if (rest < 0) return ['']
  const [first, last] = [Number(from[0]), Number(to[0])]
  if (first === last) return sameLength(from.slice(1), to.slice(1)).map((tail) => `${first}${tail}`)
  const isOpen = (text: string, digit: string) => text.slice(1) === digit.repeat(rest)
  const [start, end] = [isOpen(from, '0') ? first : first + 1, isOpen(to, '9') ? last : last - 1]
  return [
    ...(start > first ? sameLength(from.slice(1), '9'.repeat(rest)).map((tail) => `${first}${tail}`) : []),
    ...(start <= end ? [`${digits(start, end)}${free(rest)}`] : []),
    ...(end < last ? sameLength('0'.repeat(rest), to.slice(1)).map((tail) => `${last}${tail}`) : []),
  ]
}

/** Whole numbers from one to another, without leading zeros; none where the first is above the second. */
export function integersBetween(from: number, to: number): string {
  const parts: string[] = []
  for (let low = from; low <= to; ) {
    const high = Math.min(to, 10 ** String(low).length - 1)
    parts.push(...sameLength(String(low), String(high)))
    low = high + 1
  }
  return anyOf(parts)
}

/** More digits of a fraction that is at least 0.text. */
function fractionFrom(text: string): string {
  const [digit] = text
  if (digit === undefined) return '[0-9]*'
  const above = Number(digit) < 9 ? [`${digits(Number(digit) + 1, 9)}[0-9]*`] : []
  return anyOf([`${digit}${fractionFrom(text.slice(1))}`, ...above])
}

/** One or more digits of a fraction that is at most 0.text. */
function fractionUpTo(text: string): string {
  const [digit] = text
  if (digit === undefined) return '0+'
  const below = Number(digit) > 0 ? [`${digits(0, Number(digit) - 1)}[0-9]*`] : []
  return anyOf([`${digit}(?:${fractionUpTo(text.slice(1))})?`, ...below])
}

const nothing = /^0*$/

/** One or more digits of a fraction from 0.from to 0.to, both of one length. */
function fractionBetween(from: string, to: string): string {
  if (nothing.test(from)) return fractionUpTo(to)
  if (from[0] === to[0]) {
    const [least, most] = [from.slice(1), to.slice(1)]
    return nothing.test(least) ? `${from[0]}(?:${fractionUpTo(most)})?` : `${from[0]}${fractionBetween(least, most)}`
  }
  const [first, last] = [Number(from[0]), Number(to[0])]
  return anyOf([
    `${first}${fractionFrom(from.slice(1).replace(/0+$/, ''))}`,
    ...(last - first > 1 ? [`${digits(first + 1, last - 1)}[0-9]*`] : []),
    `${last}(?:${fractionUpTo(to.slice(1))})?`,
  ])
}

/** A number as people write it: no exponent, at most nine decimals, no zeros at the end. */
export function plainNumber(number: number): string {
  return number.toFixed(9).replace(/\.?0+$/, '')
}

function takenApart(number: number): { readonly whole: number; readonly fraction: string } {
  const [whole = '0', fraction = ''] = plainNumber(number).split('.')
  return { whole: Number(whole), fraction }
}

/** Within one whole number: the fraction may be left out where nought is in. */
function withinOne(whole: number, from: string, to: string): string {
  const length = Math.max(from.length, to.length)
  const fraction = fractionBetween(from.padEnd(length, '0'), to.padEnd(length, '0'))
  return nothing.test(from) ? `${whole}(?:\\.${fraction})?` : `${whole}\\.${fraction}`
}

/** Numbers, with decimals or without, from one to another; neither negative nor with leading zeros. */
export function numbersBetween(from: number, to: number): string {
  const [low, high] = [takenApart(from), takenApart(to)]
  if (low.whole === high.whole) return withinOne(low.whole, low.fraction, high.fraction)
  const isWhole = low.fraction === ''
  const between = integersBetween(isWhole ? low.whole : low.whole + 1, high.whole - 1)
  return anyOf([
    ...(isWhole ? [] : [`${low.whole}\\.${fractionFrom(low.fraction)}`]),
    ...(between === '' ? [] : [`${between}(?:\\.[0-9]+)?`]),
    withinOne(high.whole, '', high.fraction),
  ])
}
