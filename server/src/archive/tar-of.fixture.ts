/** An entry of a tar that need not be true. */
export interface Lie {
  readonly path: string
  /** Tar's type flag: 0 file, 1 hard link, 2 symbolic link, 3 device, 6 pipe, 5 folder, S sparse, x what comes next, L its name. */
  readonly type?: string
  readonly text?: string | Buffer
  readonly link?: string
  /** Said instead of the text's own length, in octal. */
  readonly size?: string
}

/** What a pax header says of the entry after it. */
export function pax(key: string, value: string): Lie {
  const line = ` ${key}=${value}\n`
  const length = Buffer.byteLength(line)
  return { path: 'pax', type: 'x', text: `${length + String(length + 2).length}${line}` }
}

/** A tar that says whatever it is told to. */
export function tarOf(lies: readonly Lie[]): Buffer {
  const blocks = lies.flatMap(({ path, type = '0', text = '', link = '', size }) => {
    const header = Buffer.alloc(512)
    header.write(path, 0, 'utf8')
    header.write('0000644\x000000000\x000000000\0', 100)
    header.write(`${(size ?? Buffer.byteLength(text).toString(8)).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124)
    header.write(`        ${type}`, 148)
    header.write(link, 157)
    header.write('ustar\x0000', 257)
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    )
    const content = typeof text === 'string' ? Buffer.from(text) : text
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
