/** The bits of an address, of a range without what follows the slash, as a text of 0 and 1. */
export function addressBits(range: string): string {
  const [address = ''] = range.split('/')
  return address.includes(':') ? bitsOfV6(address) : bitsOfV4(address)
}

function bitsOfV4(address: string): string {
  return address
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('')
}

function bitsOfV6(address: string): string {
  const [before = '', after] = address.split('::')
  const bits = (part: string) =>
    part === ''
      ? ''
      : part
          .split(':')
          .map((word) => (word.includes('.') ? bitsOfV4(word) : Number.parseInt(word, 16).toString(2).padStart(16, '0')))
          .join('')
  const [head, tail] = [bits(before), bits(after ?? '')]
  return after === undefined ? head : head + '0'.repeat(Math.max(0, 128 - head.length - tail.length)) + tail
}
