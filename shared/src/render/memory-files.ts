// A file system in memory in the callback form that Go's js port calls: just what Helm's lint needs of one.
// In: calls from the module. Out: answers and errno codes. It holds nothing of the machine's own files.

type Callback = (error: Error | null, result?: unknown) => void
type Node = { readonly kind: 'folder' } | { readonly kind: 'file'; bytes: Uint8Array }

interface OpenFile {
  readonly node: Node
  position: number
}

const constants = { O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_EXCL: 128, O_TRUNC: 512, O_APPEND: 1024, O_DIRECTORY: 65536 }
const folderMode = 0o40755
const fileMode = 0o100644

class FileError extends Error {
  readonly code: string
  constructor(code: string, path = '') {
    super(`${code}: ${path}`)
    this.code = code
  }
}

/** A fresh file system with an empty `/tmp`. What is written to the first three descriptors goes to `onOutput`. */
export function createMemoryFiles(onOutput: (bytes: Uint8Array) => void) {
  const nodes = new Map<string, Node>([
    ['/', { kind: 'folder' }],
    ['/tmp', { kind: 'folder' }],
  ])
  const open = new Map<number, OpenFile>()
  let lastDescriptor = 100
  const numbers = new WeakMap<Node, number>()
  let lastNumber = 0

  function find(path: string): Node {
    const node = nodes.get(normal(path))
    if (node === undefined) throw new FileError('ENOENT', path)
    return node
  }
  function descriptor(number: number): OpenFile {
    const file = open.get(number)
    if (file === undefined) throw new FileError('EBADF')
    return file
  }
  function childrenOf(path: string): string[] {
    const prefix = normal(path) === '/' ? '/' : `${normal(path)}/`
    const names = [...nodes.keys()].filter((name) => name !== '/' && name.startsWith(prefix))
    return names.map((name) => name.slice(prefix.length)).filter((name) => !name.includes('/'))
  }
  function add(path: string, node: Node): Node {
    if (find(parentOf(normal(path))).kind !== 'folder') throw new FileError('ENOTDIR', path)
    nodes.set(normal(path), node)
    return node
  }
  function openFile(path: string, flags: number): number {
    const has = (flag: number) => (flags & flag) !== 0
    let node = nodes.get(normal(path))
    if (node === undefined) {
      if (!has(constants.O_CREAT)) throw new FileError('ENOENT', path)
      node = add(path, { kind: 'file', bytes: new Uint8Array(0) })
    } else if (has(constants.O_EXCL)) throw new FileError('EEXIST', path)
    if (node.kind === 'folder' && has(constants.O_WRONLY | constants.O_RDWR)) throw new FileError('EISDIR', path)
    if (node.kind === 'file' && has(constants.O_DIRECTORY)) throw new FileError('ENOTDIR', path)
    if (node.kind === 'file' && has(constants.O_TRUNC)) node.bytes = new Uint8Array(0)
    lastDescriptor += 1
    open.set(lastDescriptor, { node, position: node.kind === 'file' && has(constants.O_APPEND) ? node.bytes.length : 0 })
    return lastDescriptor
  }
  function read(number: number, into: Uint8Array, offset: number, length: number, position: number | null): number {
    const file = descriptor(number)
    if (file.node.kind !== 'file') throw new FileError('EISDIR')
    const from = position ?? file.position
    const part = file.node.bytes.subarray(from, from + length)
    into.set(part, offset)
    if (position === null) file.position += part.length
    return part.length
  }
  function write(number: number, from: Uint8Array, offset: number, length: number, position: number | null): number {
    const part = from.subarray(offset, offset + length)
    if (number <= 2) {
      onOutput(part)
      return length
    }
    const file = descriptor(number)
    if (file.node.kind !== 'file') throw new FileError('EISDIR')
    const at = position ?? file.position
    const grown = new Uint8Array(Math.max(file.node.bytes.length, at + length))
    grown.set(file.node.bytes)
    grown.set(part, at)
    file.node.bytes = grown
    if (position === null) file.position += length
    return length
  }
  function remove(path: string, kind: Node['kind']): void {
    const node = find(path)
    if (node.kind !== kind) throw new FileError(kind === 'file' ? 'EISDIR' : 'ENOTDIR', path)
    if (kind === 'folder' && childrenOf(path).length > 0) throw new FileError('ENOTEMPTY', path)
    nodes.delete(normal(path))
  }
  function mkdir(path: string): void {
    if (nodes.has(normal(path))) throw new FileError('EEXIST', path)
    add(path, { kind: 'folder' })
  }
  function list(path: string): string[] {
    if (find(path).kind !== 'folder') throw new FileError('ENOTDIR', path)
    return childrenOf(path)
  }
  /** Go compares these numbers to know whether two names are one file. */
  function numberOf(node: Node): number {
    const number = numbers.get(node) ?? ++lastNumber
    numbers.set(node, number)
    return number
  }
  const stat = (path: string) => describeNode(find(path), numberOf(find(path)))

  return {
    constants,
    writeSync: (number: number, bytes: Uint8Array) => write(number, bytes, 0, bytes.length, null),
    open: (path: string, flags: number, _mode: number, done: Callback) => answer(done, () => openFile(path, flags)),
    close: (number: number, done: Callback) => answer(done, () => void open.delete(number)),
    read: (number: number, into: Uint8Array, offset: number, length: number, position: number | null, done: Callback) =>
      answer(done, () => read(number, into, offset, length, position)),
    write: (number: number, from: Uint8Array, offset: number, length: number, position: number | null, done: Callback) =>
      answer(done, () => write(number, from, offset, length, position)),
    stat: (path: string, done: Callback) => answer(done, () => stat(path)),
    lstat: (path: string, done: Callback) => answer(done, () => stat(path)),
    fstat: (number: number, done: Callback) => answer(done, () => describeNode(descriptor(number).node, numberOf(descriptor(number).node))),
    mkdir: (path: string, _mode: number, done: Callback) => answer(done, () => mkdir(path)),
    readdir: (path: string, done: Callback) => answer(done, () => list(path)),
    unlink: (path: string, done: Callback) => answer(done, () => remove(path, 'file')),
    rmdir: (path: string, done: Callback) => answer(done, () => remove(path, 'folder')),
    fsync: (_number: number, done: Callback) => done(null),
    ...refused,
  }
}

/** What Go may name and Helm never needs. */
const refused = Object.fromEntries(
  ['chmod', 'chown', 'fchmod', 'fchown', 'lchown', 'ftruncate', 'link', 'readlink', 'rename', 'symlink', 'truncate', 'utimes'].map(
    (name) => [
      name,
      (...args: unknown[]) => {
        const done = args.at(-1)
        if (typeof done === 'function') done(new FileError('ENOSYS', name))
      },
    ],
  ),
)

function answer(done: Callback, act: () => unknown): void {
  let result: unknown
  try {
    result = act()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    done(error)
    return
  }
  done(null, result)
}

function describeNode(node: Node, ino: number) {
  const size = node.kind === 'file' ? node.bytes.length : 0
  const mode = node.kind === 'file' ? fileMode : folderMode
  const times = { atimeMs: 0, mtimeMs: 0, ctimeMs: 0 }
  const owner = { uid: 0, gid: 0, dev: 0, rdev: 0, nlink: 1, blksize: 4096, blocks: Math.ceil(size / 512) }
  return { ...times, ...owner, ino, size, mode, isDirectory: () => node.kind === 'folder' }
}

/** An absolute path without `.`, `..`, doubled or trailing slashes. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}
