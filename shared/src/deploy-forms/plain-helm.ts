import { stringify } from 'yaml'
import { isObject, sameJson, valueIn } from './json-schema.ts'
import { setValue } from './values-document.ts'

export interface ChangedValue {
  readonly path: readonly string[]
  /** Undefined: taken away, which Helm calls `null`. */
  readonly value: unknown
}

/** The values that differ from the package's: maps are compared key by key, lists as a whole. */
export function changedValues(defaults: unknown, current: unknown, path: readonly string[] = []): ChangedValue[] {
  if (sameJson(defaults, current)) return []
  if (!isObject(defaults) || !isObject(current)) return [{ path, value: current }]
  const keys = [...new Set([...Object.keys(defaults), ...Object.keys(current)])]
  return keys.flatMap((key) => changedValues(valueIn(defaults, [key]), valueIn(current, [key]), [...path, key]))
}

export interface HelmCommandInput {
  readonly event: 'install' | 'upgrade'
  readonly release: string
  readonly namespace: string
  /** The chart as Helm knows it: `library/desktop-tensorflow`. */
  readonly chart: string
  readonly version: string
  readonly changed: readonly ChangedValue[]
}

/** The command with one `--set` for each changed value, ready for a POSIX shell. */
export function commandWithSet(input: HelmCommandInput): string {
  return [commandHead(input), ...input.changed.map((change) => `  ${setFlag(change)}`)].join(' \\\n')
}

/** The command that takes the changed values from a file. */
export function commandWithFile(input: HelmCommandInput, fileName = 'values.yaml'): string {
  return input.changed.length === 0 ? commandHead(input) : `${commandHead(input)} \\\n  -f ${shellWord(fileName)}`
}

/** A values.yaml that holds the changed values and nothing else; a value that was taken away is `null`, as Helm wants it. */
export function changedValuesFile(changed: readonly ChangedValue[]): string {
  const filled = changed.reduce((text, { path, value }) => (value === undefined ? text : setValue(text, path, value)), '')
  const removed = changed.filter(({ value }) => value === undefined)
  if (removed.length === 0) return filled
  const tree: Record<string, unknown> = {}
  for (const { path, value } of changed) plant(tree, path, value ?? null)
  return stringify(tree, { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 })
}

function plant(tree: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path
  if (key === undefined) return
  if (rest.length === 0) {
    tree[key] = value
    return
  }
  const child = tree[key]
  const branch: Record<string, unknown> = isObject(child) ? { ...child } : {}
  plant(branch, rest, value)
  tree[key] = branch
}

function commandHead({ event, release, namespace, chart, version }: HelmCommandInput): string {
  return `helm ${event} ${shellWord(release)} ${shellWord(chart)} --version ${shellWord(version)} --namespace ${shellWord(namespace)}`
}

function setFlag({ path, value }: ChangedValue): string {
  const key = path.map(setKey).join('.')
  if (value === undefined || value === null) return `--set ${shellWord(`${key}=null`)}`
  if (typeof value === 'object') return `--set-json ${shellWord(`${key}=${JSON.stringify(value)}`)}`
  const flag = typeof value === 'string' && readsAsOther(value) ? '--set-string' : '--set'
  return `${flag} ${shellWord(`${key}=${typeof value === 'string' ? setText(value) : value}`)}`
}

// In `--set`, a dot parts keys, a comma parts pairs, and brackets index lists; a backslash takes that meaning away.
function setKey(key: string): string {
  return key.replaceAll(/[\\.,=[\]]/g, '\\$&')
}

// NOTE a value in braces would be a list.
function setText(value: string): string {
  return value.replaceAll(/[\\,]/g, '\\$&').replace(/^\{/, '\\{')
}

// Texts that `--set` would turn into a number, a boolean or null. `0123` stays a text there, but says it less clearly.
function readsAsOther(value: string): boolean {
  return /^(true|false|null|[-+]?\d+)$/i.test(value)
}

function shellWord(word: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
