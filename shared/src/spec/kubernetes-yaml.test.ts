import { describe, expect, it } from 'vitest'
import { readKubernetesYaml } from './kubernetes-yaml.ts'
import vectors from './testdata/kubernetes-yaml.json' with { type: 'json' }

/** As Go writes JSON: keys in order, every digit. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`
}

describe('YAML as Kubernetes reads it', () => {
  it.each(vectors)('$yaml', ({ yaml, json }) => {
    if (json === null) expect(() => readKubernetesYaml(yaml)).toThrow()
    else expect(canonical(readKubernetesYaml(yaml))).toBe(json.replaceAll('\\u003c', '<'))
  })

  it('refuses aliases of aliases', () => {
    const bomb = ['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcd'.charAt(at)}`)}]\n`).join('')
    expect(() => readKubernetesYaml(`a: &a [1, 2, 3]\n${bomb}`)).toThrow()
  })
})
