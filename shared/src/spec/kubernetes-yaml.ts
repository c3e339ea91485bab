import { isMap, isScalar, parseDocument, type ScalarTag, visit } from 'yaml'
import { isObject, type JsonObject } from '#base'

// The scalars of YAML 1.1 as Go's reader resolves them for Helm and kubectl: octal numbers by a 0, yes and on, numbers
// with underscores; no times, no base 60, and letters first are never a number (E1). See testdata/kubernetes-yaml.json,
// which the engine's tests compare with sigs.k8s.io/yaml.

const nulls: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => null,
}

const truths: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:[Yy]|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON|[Nn]|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: (text) => /^(?:y|yes|true|on)$/i.test(text),
}

const floats: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^[-+]?(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/,
  resolve: (text) => Number(text.replaceAll('_', '')),
}

const notFinite: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  resolve: (text, onError) => {
    onError(`${text} is not a number that JSON has`)
    return text
  },
}

const integers: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?(?:0[xX][0-9a-fA-F_]*[0-9a-fA-F]|0[oO][0-7_]*[0-7]|0[bB][01_]*[01]|0[0-7_]*|[1-9][0-9_]*)$/,
  resolve: readInteger,
}

const most = 2n ** 64n
const least = -(2n ** 63n)

/** A number, or a bigint where a number would lose digits; beyond 64 bits Go makes a float of it too. */
function readInteger(text: string): number | bigint {
  const plain = text.replaceAll('_', '').replace(/^\+/, '')
  const negative = plain.startsWith('-')
  const digits = negative ? plain.slice(1) : plain
  const size = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits)
  const value = negative ? -size : size
  const exact = value >= most || value < least || Number.isSafeInteger(Number(value))
  return exact ? Number(value) : value
}

/** The map that Kubernetes would read in a text, with bigints for large numbers; null where it is empty. Throws where it is not one. */
export function readKubernetesYaml(text: string): JsonObject | null {
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: true,
    uniqueKeys: false,
    customTags: (tags) => [...tags, nulls, truths, integers, notFinite, floats],
  })
  const [error] = document.errors
  if (error !== undefined) throw error
  visit(document, {
    Pair: (_, { key }) => {
      if (isMap(key) || (isScalar(key) && key.value === null)) throw new Error('A key must be a text or a number')
    },
  })
  const read: unknown = document.toJS({ maxAliasCount: 50 })
  if (read !== null && read !== undefined && !isObject(read)) throw new Error('It must be a map')
  return read ?? null
}
